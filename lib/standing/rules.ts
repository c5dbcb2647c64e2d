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

/** What the body claims to have given; null when nothing has come. A correction changes words, not what was claimed. */
export function claimOf({ answers }: PartHistory): BodyClaim | null {
  const claims = (answer: GivenAnswer): answer is Claiming => answer.kind !== 'correction'
  return answers.findLast(claims)?.kind ?? null
}

/** The finding that counts: the latest one, if it is on the latest answer. An answer that came later has yet to be judged. */
export function findingOf({ answers, verdicts }: PartHistory): Finding | null {
  const verdict = verdicts.at(-1)
  return verdict && verdict.answerId === (answers.at(-1)?.id ?? null) ? verdict.finding : null
}

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

/** Whether every part has a finding that counts. */
export const isJudgedWhole = (parts: readonly PartHistory[]): boolean =>
  parts.every((part) => findingOf(part) !== null)

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
  const isSilent = parts.every(({ answers, verdicts }) => answers.length + verdicts.length === 0)
  return isSilent && !isEstablished ? 'not_established' : 'awaited'
}

/** Whether nothing is owed any more, for now: every part is settled. A holding or partial answer never stops the clock. */
export const isAllSettled = (parts: readonly PartHistory[]): boolean =>
  parts.every((part) => isSettled(partStanding(part)))

/** What lateness is told from: when it is due, with pauses and extensions, and since when nothing is owed. */
export type Due = { dueOn: IsoDay | null; settledOn: IsoDay | null }

/** Whether something is owed and late on a day: from the day after the due date. */
export const isOverdue = ({ dueOn, settledOn }: Due, day: IsoDay): boolean =>
  settledOn === null && dueOn !== null && isLate(dueOn, day)
