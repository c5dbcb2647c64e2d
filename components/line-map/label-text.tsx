import type { Label, Measures } from '@/lib/line-map/drawing'

type Props = { label: Label; measures: Measures; strongLines?: number; className?: string }

/** A label's lines of text; the first `strongLines` are bold. The white edge keeps it readable over lines. */
export function LabelText({ label, measures: { fontSize, lineHeight }, strongLines = 0, className }: Props) {
  return (
    <text className={className} fontSize={fontSize} textAnchor={label.anchor}>
      {label.lines.map((line, index) => (
        <tspan
          key={index}
          x={label.x}
          y={label.y + index * lineHeight + fontSize}
          fontWeight={index < strongLines ? 'bold' : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}
