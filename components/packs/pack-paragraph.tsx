import type { LiveParagraph } from '@/lib/packs/schema'
import type { ShownParagraph } from '@/lib/packs/shown-rules'
import { FindingBoxes } from './finding-boxes'
import { PackWords, type HrefOf } from './pack-words'

type Props = { shown: ShownParagraph; hrefOf: HrefOf; version: number }

const MARKS = { new: 'New', changed: 'Changed' } as const

/** One numbered paragraph, or what is said in its place. */
export function PackParagraph({ shown, hrefOf, version }: Props) {
  const { number, is } = shown
  return (
    <li className="pack__paragraph" id={`paragraph-${number}`}>
      <a className="pack__number" href={`#paragraph-${number}`}>
        <span className="nhsuk-u-visually-hidden">Paragraph </span>
        {number}
      </a>
      <div className="pack__body">
        {is === 'live' && <Live paragraph={shown.paragraph} hrefOf={hrefOf} version={version} />}
        {is === 'gone' && (
          <p className="pack__absent">
            Paragraph {number} no longer applies{shown.goneIn === version && ', since this version'}.
          </p>
        )}
        {is === 'withheld' && (
          <p className="pack__absent">
            Paragraph {number} is withheld: {shown.reason}
          </p>
        )}
      </div>
    </li>
  )
}

type LiveProps = { paragraph: LiveParagraph; hrefOf: HrefOf; version: number }

function Live({ paragraph, hrefOf, version }: LiveProps) {
  const { number, isToJudge, mark } = paragraph
  const sign = mark && (
    <span className="pack__mark">
      {MARKS[mark]} in version {version}
    </span>
  )
  return (
    <>
      <PackWords words={paragraph} hrefOf={hrefOf} mark={sign} />
      {isToJudge && <FindingBoxes number={number} />}
    </>
  )
}
