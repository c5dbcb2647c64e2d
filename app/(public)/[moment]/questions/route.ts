import { answerWith } from '../../write-page'
import { questionsAt } from './plain-page'

export const dynamic = 'force-dynamic'

export const GET = answerWith(questionsAt)
