import { answerWith } from '../../write-list'
import { owedAt } from './list'

export const dynamic = 'force-dynamic'

export const GET = answerWith(owedAt)
