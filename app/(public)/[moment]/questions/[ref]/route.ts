import { answerWith } from '../../../write-page'
import { questionAt } from './plain-page'

export const dynamic = 'force-dynamic'

export const GET = answerWith(questionAt)
