import { answerWith } from '../../write-list'
import { timelineAt } from './list'

export const dynamic = 'force-dynamic'

export const GET = answerWith(timelineAt)
