import type { Moment } from '@/lib/moment'
import { type Commissioning, whereWeAre } from '@/lib/responsibilities/commissioner-rules'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { OrganisationLink } from '../organisations/organisation-link'

type Props = { commissioners: readonly Commissioning[]; moment: Moment; glossary: PageGlossary }

/** The one sentence, with each organisation leading to its page. */
export function WhereWeAre({ commissioners, moment, glossary }: Props) {
  const sentence = whereWeAre(commissioners, moment)
  const names = commissioners.map(({ name }) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const parts = names.length > 0 ? sentence.split(new RegExp(`(${names.join('|')})`)) : [sentence]
  return (
    <p>
      {parts.map((part, index) => {
        const organisation = commissioners.find(({ name }) => name === part)
        return organisation ? (
          <OrganisationLink key={index} organisation={organisation} moment={moment} />
        ) : (
          <GlossaryText key={index} glossary={glossary}>
            {part}
          </GlossaryText>
        )
      })}
    </p>
  )
}
