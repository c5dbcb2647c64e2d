import { formatDay, type IsoDay } from '../dates'
import { INTEREST_WORDS } from '../meetings/words'
import { counted } from '../numbers'
import { KIND_WORDS } from '../scrutiny-items/words'
import { isOverdue } from '../standing/rules'
import { ANSWER_KIND_WORDS, dueWords, RESPONSE_WORDS } from '../standing/words'
import { changedParagraphs } from './changed-rules'
import { about, hrefOf, plain, quote } from './draft-rules'
import type { AnswerFact, DebtFact, PackFacts } from './fact-rules'
import type { Draft, SectionId } from './schema'

export type DraftSection = { id: SectionId; paragraphs: Draft[] }

/** The paragraphs of a pack, without their numbers, each under a key of what it is about. */
export const composePack = (facts: PackFacts): DraftSection[] => [
  { id: 'agenda', paragraphs: facts.agenda.map(agendaParagraph) },
  { id: 'interests', paragraphs: facts.declarations.map(interestParagraph) },
  { id: 'changed', paragraphs: changedParagraphs(facts) },
  { id: 'late', paragraphs: lateDebts(facts).map((debt) => debtParagraph(debt, facts.day)) },
  { id: 'answers', paragraphs: facts.answers.map(answerParagraph) },
  { id: 'consultations', paragraphs: facts.consultations.map(consultationParagraph) },
]

/** What is owed and late on the day of the facts, the longest first. */
export const lateDebts = ({ debts, day }: PackFacts): DebtFact[] =>
  debts
    .filter(({ dueOn }) => isOverdue({ dueOn, settledOn: null }, day))
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))

/** What is owed and not late, what is due first before the rest; without an established date last. */
export const openDebts = ({ debts, day }: PackFacts): DebtFact[] =>
  debts
    .filter(({ dueOn }) => !isOverdue({ dueOn, settledOn: null }, day))
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))

function agendaParagraph({ id, position, title, text, item }: PackFacts['agenda'][number]): Draft {
  return {
    ...plain,
    key: `agenda:${id}`,
    title: `Item ${position}: ${title}`,
    href: item && hrefOf(item),
    lines: text ? [text] : [],
    quotes: item ? [quote(`${KIND_WORDS[item.kind]} ${item.ref}, to be considered here`, item.text)] : [],
    about: [...about('agenda-item', id), ...about('item', item?.id)],
  }
}

function interestParagraph(declared: PackFacts['declarations'][number]): Draft {
  const { id, member, kind, interest, itemTitle, agendaItemId } = declared
  const of = itemTitle ? `Of this item of the agenda: ${itemTitle}.` : 'Of the whole meeting.'
  return {
    ...plain,
    key: `declaration:${id}`,
    title: `${member}: ${INTEREST_WORDS[kind].toLowerCase()}`,
    lines: [interest, of],
    about: [...about('declaration', id), ...about('agenda-item', agendaItemId)],
  }
}

/** Something that is owed: to whom it was put, who owes it on the day, since when it is late. */
export function debtParagraph(debt: DebtFact, day: IsoDay): Draft {
  const { id, item, consultation, dueOn, originalDueOn, owed, standing, chasedOn } = debt
  const moved = dueOn !== originalDueOn && dueOn
  const chased =
    chasedOn.length > 0
      ? [`Asked for again ${counted(chasedOn.length, 'time')}, last on ${formatDay(chasedOn.at(-1) ?? '')}.`]
      : []
  return {
    ...plain,
    key: `late:${id}`,
    title: item
      ? `${KIND_WORDS[item.kind]} ${item.ref}`
      : `Outcome of the consultation: ${consultation?.title}`,
    href: item ? hrefOf(item) : `/consultations/${consultation?.slug}`,
    count: dueWords({ dueOn, settledOn: null }, day),
    isLate: isOverdue({ dueOn, settledOn: null }, day),
    lines: [
      owed,
      ...(moved ? [`With what was agreed since, due on ${formatDay(moved)}.`] : []),
      standing,
      ...chased,
    ],
    quotes: item ? [quote('What was asked', item.text)] : [],
    about: [...about('item', item?.id), ...about('consultation', consultation?.id)],
  }
}

/** One answer to one part, with room for the group's finding. */
export function answerParagraph(answer: AnswerFact): Draft {
  const { id, item, part, kind, response, text, by, on, correctsOn } = answer
  const says = [ANSWER_KIND_WORDS[kind], ...(response ? [RESPONSE_WORDS[response].toLowerCase()] : [])]
  const corrects = correctsOn ? `, in place of its answer of ${formatDay(correctsOn)}` : ''
  return {
    ...plain,
    key: `answer:${id}`,
    title: `${KIND_WORDS[item.kind]} ${item.ref}${part ? `, part\u00a0${part.number}` : ''}`,
    href: hrefOf(item),
    lines: [`${says.join(', ')}, from ${by} on ${formatDay(on)}${corrects}.`],
    quotes: [quote('What was asked', part?.text ?? item.text), quote('The answer', text)],
    isToJudge: true,
    about: about('item', item.id),
  }
}

function consultationParagraph(consultation: PackFacts['consultations'][number]): Draft {
  const { id, slug, title, summary, by, closes, daysLeft } = consultation
  const left = daysLeft === 0 ? 'closes today' : daysLeft !== null && `${counted(daysLeft, 'day')} left`
  return {
    ...plain,
    key: `consultation:${id}`,
    title,
    href: `/consultations/${slug}`,
    count: left || null,
    lines: [summary, closes ? `Run by ${by}. It closes at ${closes}.` : `Run by ${by}.`],
    about: about('consultation', id),
  }
}
