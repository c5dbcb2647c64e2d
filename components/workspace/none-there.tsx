import { InsetText } from '../ui/inset-text'

/** In place of a form for somebody none of whose organisations is there any more: which are in their place, and what to do. */
export function NoneThere({ texts }: { texts: readonly string[] }) {
  return (
    <InsetText>
      {texts.map((text) => (
        <p key={text}>{text}.</p>
      ))}
      <p>Ask an administrator for a role at the organisation that you work for now.</p>
    </InsetText>
  )
}
