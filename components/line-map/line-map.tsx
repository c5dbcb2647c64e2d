import { layLineMap, type LineMapSize } from '@/lib/line-map/layout'
import type { LineMapStory } from '@/lib/line-map/story'
import { Details } from '../ui/details'
import { LineMapList } from './line-map-list'
import { Picture } from './picture'

type Props = {
  story: LineMapStory
  size?: LineMapSize
  /** Unique on the page. */
  id?: string
  title?: string
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  description: string
}

/** Organisations as lines, time along them, milestones as stations. Drawn for desk and phone; the page's width chooses. */
export function LineMap({
  story,
  size = 'whole',
  id = 'line-map',
  title = 'Line map of the organisations',
  description,
}: Props) {
  const isHere = story.lines.find((line) => line.id === story.youAreHere)
  return (
    <figure className="line-map" aria-label={title}>
      {(['horizontal', 'vertical'] as const).map((orientation) => (
        <Picture
          key={orientation}
          drawing={layLineMap(story, orientation, size)}
          id={`${id}-${orientation}`}
          title={title}
          description={description}
          youAreHere={story.youAreHere}
        />
      ))}
      <figcaption>
        {isHere && (
          <p className="line-map__here">
            You are here: <strong>{isHere.name}</strong>, the line on yellow.
          </p>
        )}
        <Details summary="Read this map as a list">
          <LineMapList story={story} />
        </Details>
      </figcaption>
    </figure>
  )
}
