import type { BodyView } from '@/lib/bodies/queries'
import { citedForPosts } from '@/lib/bodies/cited-rules'
import type { LineMapStory } from '@/lib/line-map/story'
import { type Moment, momentHref, momentText } from '@/lib/moment'
import type { Commissioner, PlaceStructure } from '@/lib/structure/queries'
import { postsHeld } from '@/lib/structure/rules'
import { SourcesTogether } from '../citations/sources-together'
import { PageTitle } from '../layout/page-title'
import { PublicPage } from '../layout/public-page'
import { LineMap } from '../line-map/line-map'
import { Section } from '../ui/section'
import { PlaceTable } from './place-table'
import { WhoTable } from './who-table'

const once = <Item extends { slug: string }>(items: Item[]): Item[] => [
  ...new Map(items.map((item) => [item.slug, item])).values(),
]

const lead =
  'Who plans and pays for health care, who governs and who scrutinises, for each of the four places, and who holds the public posts.'

type Props = { places: readonly PlaceStructure[]; map: LineMapStory; moment: Moment }

const aboutMap =
  'Each line is an organisation that planned and paid for NHS care here; time runs along it, and stations are milestones. Lines join where one organisation took over from others.'

/** Who was who on a day: by place, by post, and on the line map. */
export function StructurePage({ places, map, moment }: Props) {
  const commissioners = once<Commissioner>(places.flatMap((place) => place.commissioners))
  const governing = once<BodyView>(places.flatMap((place) => place.governing))
  const scrutinising = once<BodyView>(places.flatMap((place) => place.scrutinising))
  const posts = postsHeld([...governing, ...scrutinising, ...commissioners])
  const cited = [
    ...[...governing, ...scrutinising].map((body) => body.cited),
    ...citedForPosts(posts.map(({ post }) => post)),
  ]
  return (
    <PublicPage moment={moment} path="/structure">
      <PageTitle lead={lead}>{moment.isNow ? 'Who is who' : `Who was who ${momentText(moment)}`}</PageTitle>
      <Section
        id="places"
        title="In each place"
        more={{ href: momentHref(moment, '/responsibilities'), text: 'Who is responsible for what' }}
      >
        <PlaceTable
          places={places}
          caption={`Who plans and pays for care, who governs and who scrutinises, ${momentText(moment)}`}
          moment={moment}
        />
      </Section>
      <Section id="map" title="How it came about">
        <LineMap story={map} description={aboutMap} />
      </Section>
      {posts.length > 0 && (
        <Section id="posts" title="Who holds the public posts">
          <WhoTable posts={posts} caption={`In post ${momentText(moment)}`} isCertain />
          <WhoTable
            posts={posts}
            caption="Last known in post: no source says when that ended"
            isCertain={false}
          />
          <SourcesTogether cited={cited} heading="Sources: bodies and posts" />
        </Section>
      )}
    </PublicPage>
  )
}
