import { answerWith } from '../../write-list'
import { questionsAt } from './list'

export const dynamic = 'force-dynamic'

export const GET = answerWith(questionsAt)
