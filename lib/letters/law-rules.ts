import { STATUTORY_RESPONSE, type ClockBasis } from '../clocks/rules'
import type { RegisterKind } from '../scrutiny-items/rules'

const REGULATIONS =
  'Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013 (SI 2013/218)'

type Law = { regulation: string; url: string; says: string }

/** The regulations that a letter of each kind rests on, with what they ask of the body, in our words. */
export const LAW: Record<RegisterKind, Law> = {
  question: law(
    21,
    'lets the council review any matter about the planning, provision and operation of the health service in its area.',
  ),
  information_request: law(
    26,
    'asks NHS bodies to give the council the information about the planning, provision and operation of health services in its area that it reasonably needs for its scrutiny. It does not cover confidential information that identifies a living person.',
  ),
  attendance_request: law(
    27,
    'lets the council ask members and employees of NHS bodies to attend and answer its questions, with reasonable notice.',
  ),
  recommendation: law(
    22,
    `lets the council make reports and recommendations to NHS bodies, and ask for a response. The body must respond in writing within ${STATUTORY_RESPONSE.days} days beginning with the day of the request (paragraph 7).`,
  ),
}

function law(number: number, says: string): Law {
  return {
    regulation: `Regulation ${number} of the ${REGULATIONS}`,
    url: `https://www.legislation.gov.uk/uksi/2013/218/regulation/${number}/made`,
    says,
  }
}

/** What a due date may rest on, the usual one first: the law gives a time for responses to reports and recommendations only. */
export const basesFor = (kind: RegisterKind): ClockBasis[] =>
  kind === 'recommendation' ? ['statutory', 'agreed', 'courtesy'] : ['courtesy', 'agreed']

/** Which basis the law gives for a kind, in one sentence. */
export const basisHint = (kind: RegisterKind): string =>
  kind === 'recommendation'
    ? `The law gives a time for the response to a recommendation: ${STATUTORY_RESPONSE.days} days, the day of the request included.`
    : 'The law gives no time for this kind. Only the response to a report or a recommendation has one.'
