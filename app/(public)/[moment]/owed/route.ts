import { answerWith } from '../../write-page'
import { owedAt } from './plain-page'

export const dynamic = 'force-dynamic'

export const GET = answerWith(owedAt)
