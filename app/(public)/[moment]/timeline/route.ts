import { answerWith } from '../../write-page'
import { timelineAt } from './plain-page'

export const dynamic = 'force-dynamic'

export const GET = answerWith(timelineAt)
