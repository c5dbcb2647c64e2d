import { SECTION_TITLES } from '@/lib/packs/words'
import type { ShownSection } from '@/lib/packs/shown-rules'

/** The parts of a pack, with how many paragraphs each has; on paper too. */
export function PackContents({ sections }: { sections: readonly ShownSection[] }) {
  return (
    <nav className="pack-contents" aria-labelledby="contents">
      <h2 id="contents" className="nhsuk-heading-s">
        Contents
      </h2>
      <ol>
        {sections.map(({ id, paragraphs }) => (
          <li key={id}>
            <a href={`#${id}`}>{SECTION_TITLES[id]}</a> <span>{rangeOf(paragraphs)}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** "paragraphs 3 to 9", "paragraph 3", "nothing to tell". */
function rangeOf(paragraphs: ShownSection['paragraphs']): string {
  const [first, last] = [paragraphs[0]?.number, paragraphs.at(-1)?.number]
  if (first === undefined || last === undefined) return 'nothing to tell'
  if (first === last) return `paragraph ${first}`
  const isWhole = last - first + 1 === paragraphs.length
  if (last - first === 1) return `paragraphs ${first} and ${last}`
  return isWhole
    ? `paragraphs ${first} to ${last}`
    : `${paragraphs.length} paragraphs, from ${first} to ${last}`
}
