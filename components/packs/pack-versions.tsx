import { type Moment, momentHref } from '@/lib/moment'
import type { PackView } from '@/lib/packs/shown-rules'
import { versionWords } from '@/lib/packs/words'
import { Section } from '../ui/section'

type Props = { pack: PackView; moment: Moment }

/** How the numbers work, and the versions before this one, each as it was read on its day. */
export function PackVersions({ pack, moment }: Props) {
  const { meeting, version, versions } = pack
  const earlier = versions.filter((each) => each.version < version)
  // Of several versions of one day only the last can be read on that day.
  const isReadable = ({ version: number, issuedOn }: PackView['versions'][number]) =>
    issuedOn < moment.on && !versions.some((other) => other.issuedOn === issuedOn && other.version > number)
  return (
    <Section id="versions" title="About the numbers">
      <p>
        A paragraph keeps its number in every version of this pack, and no number is used again. So numbers
        within a part may jump.
      </p>
      {earlier.length > 0 && (
        <ul>
          {earlier.map((each) => (
            <li key={each.version}>
              {isReadable(each) ? (
                <a href={`/on-${each.issuedOn}/meetings/${meeting.slug}/pack`}>
                  {versionWords(each.version, each.issuedOn)}
                </a>
              ) : (
                versionWords(each.version, each.issuedOn)
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="pack__back">
        <a href={momentHref(moment, `/meetings/${meeting.slug}`)}>The page of the meeting</a>
      </p>
    </Section>
  )
}
