import { Fragment } from 'react'
import type { BodyView } from '@/lib/bodies/queries'
import { citedForPosts } from '@/lib/bodies/cited-rules'
import { BODY_KIND_WORDS } from '@/lib/bodies/words'
import { formatPeriod } from '@/lib/dates'
import type { Moment } from '@/lib/moment'
import { SourcesTogether } from '../citations/sources-together'
import { GlossaryText, type PageGlossary } from '../glossary/glossary-text'
import { OrganisationLink } from '../organisations/organisation-link'
import { PostTable } from './post-table'

type Props = { body: BodyView; moment: Moment; glossary: PageGlossary }

/** One body: what it is, when it sat, who sits on it, who holds its posts. */
export function BodySection({ body, moment, glossary }: Props) {
  const { slug, name, kind, about, period, host, members, posts, isOver, cited } = body
  return (
    <section className="part" id={slug}>
      <h3>{name}</h3>
      <p>
        {BODY_KIND_WORDS[kind]}, {formatPeriod(period.startsOn, period.endsOn)}
        {host && (
          <>
            , of <OrganisationLink organisation={host} moment={moment} />
          </>
        )}
      </p>
      {about && (
        <p>
          <GlossaryText glossary={glossary}>{about}</GlossaryText>
        </p>
      )}
      {members.length > 0 && (
        <p>
          On it sit{' '}
          {members.map((member, index) => (
            <Fragment key={member.slug}>
              {index > 0 && ', '}
              <OrganisationLink organisation={member} moment={moment} />
            </Fragment>
          ))}
          .
        </p>
      )}
      <PostTable posts={posts} caption={`Posts: ${name}`} isOver={isOver} />
      <SourcesTogether
        cited={[cited, ...citedForPosts(posts)]}
        heading={`Sources: ${name}`}
        headingLevel={4}
      />
    </section>
  )
}
