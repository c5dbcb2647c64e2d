import {
  sectionText,
  type Contribution,
  type DocumentSection,
  type Pickable,
  type ResponseDocument,
} from './document-rules'
import type { WriteSection } from './schema'

/** What the form of a section starts from; `gone` is what was hidden or taken back, and is left out when the form is saved. */
export type SectionForm = {
  values: Record<string, string>
  taken: Pickable[]
  others: Pickable[]
  gone: Contribution[]
}

/** The feedback that stands in a section, in its order, that which might, and the fields as they are stored. */
export function sectionForm(section: DocumentSection, feedback: readonly Pickable[]): SectionForm {
  const find = ({ itemId }: Contribution) => feedback.find(({ id }) => id === itemId)
  const taken = section.contributions.flatMap((each) => find(each) ?? [])
  const words = section.contributions.flatMap((each) =>
    each.isWithheld || !find(each) ? [] : [[`words-${each.itemId}`, each.text]],
  )
  return {
    values: {
      text: section.text,
      items: taken.map(({ id }) => id).join(','),
      ...(Object.fromEntries(words) as Record<string, string>),
    },
    taken,
    others: feedback.filter((item) => !taken.includes(item)),
    gone: section.contributions.filter((each) => !find(each)),
  }
}

/** What was typed, as one text, for comparing it with what stands there now. */
export const typedSection = ({ text, items, words }: WriteSection): string =>
  sectionText(
    text,
    items.map((item) => ({ text: words[item] ?? 'A contribution with the words as they were said' })),
  )

/** The same section of a response as one text. */
export const sectionTextOf =
  (sectionId: string) =>
  ({ sections }: Pick<ResponseDocument, 'sections'>): string => {
    const section = sections.find(({ id }) => id === sectionId)
    const shown = (section?.contributions ?? []).flatMap((each) => (each.isWithheld ? [] : [each]))
    return sectionText(section?.text ?? '', shown)
  }
