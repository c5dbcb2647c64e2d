import { isLate } from '../clocks/rules'
import type { IsoDay } from '../dates'

export type AnswerKind = 'holding' | 'partial' | 'full' | 'refusal' | 'correction'
/** What a body will do about a recommendation, or whether somebody of it will attend. */
export type BodyResponse =
  | ('accepted' | 'accepted_in_part' | 'accepted_in_principle' | 'rejected')
  | ('will_attend' | 'another_attends' | 'cannot_attend')
export type Finding = 'answered' | 'partly' | 'not_answered' | 'disputed'

/** The group's assessment of how an accepted recommendation is carried out. */
export type Rating = 'red' | 'amber' | 'green'

/** An answer to one part; a correction names the answer that it corrects. */
export type GivenAnswer = { id: string; kind: AnswerKind; correctsId: string | null }
/** What the group found on the latest answer that it had then; null: nothing had come. */
export type RecordedVerdict = { answerId: string | null; finding: Finding }
/** What happened to one part, each list in the order of recording. */
export type PartHistory = { answers: readonly GivenAnswer[]; verdicts: readonly RecordedVerdict[] }

/** What a body says of its own answer; a correction says what the answer said that it corrects. */
export type BodyClaim = Exclude<AnswerKind, 'correction'>
/** How one part stands: what was found, else what the body says, else that nothing has come. */
export type PartStanding = Finding | BodyClaim | 'awaited'

/** How an item stands as a whole, as the database names it. */
export type Standing =
  'not_established' | 'awaited' | 'claimed' | 'answered' | 'partly' | 'not_answered' | 'disputed'

type Claiming = GivenAnswer & { kind: BodyClaim }

const claims = (answer: GivenAnswer): answer is Claiming => answer.kind !== 'correction'

/** What the body claims to have given; null when nothing has come. A correction changes words, not what was claimed. */
export const claimOf = ({ answers }: PartHistory): BodyClaim | null => answers.findLast(claims)?.kind ?? null

/** The answer that counts and its corrections, in order. What corrects an answer that another one followed is not among them. */
function countingWords<Answer extends GivenAnswer>(answers: readonly Answer[]): Answer[] {
  const ids = new Set([answers.findLast(claims)?.id])
  return answers.filter(({ id, correctsId }) => {
    const counts = ids.has(id) || (correctsId !== null && ids.has(correctsId))
    return counts && ids.add(id)
  })
}

/** The words that the group judges: the latest answer as it was corrected last. */
export const latestWords = <Answer extends GivenAnswer>(answers: readonly Answer[]): Answer | undefined =>
  countingWords(answers).at(-1)

/** What of the words that count came after the answer that the latest finding is on. */
function cameSince({ answers, verdicts }: PartHistory): GivenAnswer[] {
  const judged = answers.findIndex(({ id }) => id === verdicts.at(-1)?.answerId)
  return countingWords(answers).filter((answer) => answers.indexOf(answer) > judged)
}

/**
 * The finding that counts: the latest one, unless another answer came since, which has yet to be judged. A correction is no such answer:
 * what was found stands beside it until the group judges anew.
 */
export function findingOf(part: PartHistory): Finding | null {
  return cameSince(part).some(claims) ? null : (part.verdicts.at(-1)?.finding ?? null)
}

/** Whether the group has yet to find something on the latest words that it was given, a correction's too. */
export const isToBeJudged = (part: PartHistory): boolean =>
  part.verdicts.length === 0 || cameSince(part).length > 0

/** Whether a finding stands, and the body has corrected its words since. */
export const isCorrectedSince = (part: PartHistory): boolean =>
  findingOf(part) !== null && cameSince(part).length > 0

/** How a part stands. The body's "full" against the group's "not answered" is a dispute: neither is smoothed away. */
export function partStanding(part: PartHistory): PartStanding {
  const [claim, finding] = [claimOf(part), findingOf(part)]
  if (finding === 'not_answered' && claim === 'full') return 'disputed'
  return finding ?? claim ?? 'awaited'
}

/** Whether nothing is owed on a part for now: found answered, or said to be by the body and not yet judged. */
export const isSettled = (part: PartStanding): boolean =>
  part === 'answered' || part === 'full' || part === 'refusal'

/** Whether every part has an answer that is more than a holding one. */
export const isAnsweredWhole = (parts: readonly PartHistory[]): boolean =>
  parts.every((part) => ![null, 'holding'].includes(claimOf(part)))

/** Whether every part has a finding on the latest words that came. */
export const isJudgedWhole = (parts: readonly PartHistory[]): boolean => !parts.some(isToBeJudged)

/**
 * How an item stands: the worst that was found of any part, else what is still awaited, else that the body says it has answered.
 * `isEstablished` is false for what was asked before the portal existed, where nothing has been recorded since.
 */
export function standingOf(parts: readonly PartHistory[], isEstablished = true): Standing {
  const standings = parts.map(partStanding)
  const worst = (['disputed', 'not_answered', 'partly'] as const).find((each) => standings.includes(each))
  if (worst) return worst
  if (standings.every((each) => each === 'answered')) return 'answered'
  if (standings.every(isSettled)) return 'claimed'
  return isSilent(parts) && !isEstablished ? 'not_established' : 'awaited'
}

/** Whether the register has neither an answer nor a finding. */
const isSilent = (parts: readonly PartHistory[]): boolean =>
  parts.every(({ answers, verdicts }) => answers.length + verdicts.length === 0)

/** Whether nothing is owed any more, for now: every part is settled. A holding or partial answer never stops the clock. */
export const isAllSettled = (parts: readonly PartHistory[]): boolean =>
  parts.every((part) => isSettled(partStanding(part)))

/** What decides whether something is owed. `isDone`: a source shows that it was done before the register had anything on it. */
export type Outcome = { parts: readonly PartHistory[]; isOver: boolean; isDone: boolean }

/** Whether nothing is owed: it is over, every part is settled, or it was done before the portal existed and nobody found otherwise. */
export const isNothingOwed = ({ parts, isOver, isDone }: Outcome): boolean =>
  isOver || isAllSettled(parts) || (isDone && isSilent(parts))

/** What lateness is told from: when it is due, with pauses and extensions, and since when nothing is owed. */
export type Due = { dueOn: IsoDay | null; settledOn: IsoDay | null }

/** Whether something is owed and late on a day: from the day after the due date. */
export const isOverdue = ({ dueOn, settledOn }: Due, day: IsoDay): boolean =>
  settledOn === null && dueOn !== null && isLate(dueOn, day)
