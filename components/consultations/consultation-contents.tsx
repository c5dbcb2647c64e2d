import type { ConsultationPage } from '@/lib/consultations/page-rules'
import type { ContentsItem } from '../layout/page-contents'

/** The parts of a consultation's page, in their order; those that it has not are left out. */
export function contentsOf(
  { options, proposals, milestones }: ConsultationPage,
  hasItems: boolean,
): ContentsItem[] {
  const parts: (ContentsItem | false)[] = [
    { id: 'facts', title: 'Before you answer' },
    { id: 'outcome', title: 'Outcome' },
    options.length > 0 && { id: 'options', title: 'The options' },
    proposals.length > 0 && { id: 'proposals', title: 'What else was put forward' },
    { id: 'questions', title: 'The questions asked' },
    { id: 'positions', title: 'Who said what' },
    { id: 'told', title: 'What each place was told' },
    { id: 'you-said', title: 'You said, we did' },
    milestones.length > 0 && { id: 'milestones', title: 'On the timeline' },
    { id: 'further', title: 'What the council could do further' },
    { id: 'responses', title: 'What the council’s group said' },
    hasItems && { id: 'asked', title: 'What councillors asked and recommended' },
    { id: 'feedback', title: 'What councillors have said' },
  ]
  return parts.filter((part): part is ContentsItem => part !== false)
}
