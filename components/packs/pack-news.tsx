import { newsOf, type PackView } from '@/lib/packs/shown-rules'

type Props = { pack: Pick<PackView, 'version' | 'sections'> }

const WORDS = [
  { key: 'new', title: 'New' },
  { key: 'changed', title: 'Changed' },
  { key: 'gone', title: 'No longer apply' },
] as const

/** What is new since the version before, as links to the paragraphs. */
export function PackNews({ pack }: Props) {
  if (pack.version === 1) return null
  const news = newsOf(pack)
  const told = WORDS.filter(({ key }) => news[key].length > 0)
  return (
    <div className="pack-news">
      <h2 className="nhsuk-heading-s">What is new in version {pack.version}</h2>
      {told.length === 0 ? (
        <p>Nothing: only the count of days has moved on.</p>
      ) : (
        <dl>
          {told.map(({ key, title }) => (
            <div key={key}>
              <dt>{title}</dt>
              <dd>
                {news[key].map((number, index) => (
                  <span key={number}>
                    {index > 0 && ', '}
                    <a href={`#paragraph-${number}`}>
                      <span className="nhsuk-u-visually-hidden">paragraph </span>
                      {number}
                    </a>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
