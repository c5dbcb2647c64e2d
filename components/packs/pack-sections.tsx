import { NOTHING, SECTION_TITLES } from '@/lib/packs/words'
import type { ShownSection } from '@/lib/packs/shown-rules'
import { Section } from '../ui/section'
import { PackParagraph } from './pack-paragraph'
import type { HrefOf } from './pack-words'

type Props = {
  sections: readonly ShownSection[]
  /** From when the part on what changed tells. */
  since: string
  hrefOf: HrefOf
  version: number
}

/** The parts of a pack with their numbered paragraphs. */
export function PackSections({ sections, since, hrefOf, version }: Props) {
  return sections.map(({ id, paragraphs }) => (
    <Section key={id} id={id} title={SECTION_TITLES[id]}>
      {id === 'changed' && <p>{since}</p>}
      {paragraphs.length === 0 ? (
        <p>{NOTHING[id]}</p>
      ) : (
        <ul className="pack">
          {paragraphs.map((shown) => (
            <PackParagraph key={shown.number} shown={shown} hrefOf={hrefOf} version={version} />
          ))}
        </ul>
      )}
    </Section>
  ))
}
