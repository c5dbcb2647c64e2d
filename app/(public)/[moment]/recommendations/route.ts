import { answerWith } from '../../write-list'
import { recommendationsAt } from './list'

export const dynamic = 'force-dynamic'

export const GET = answerWith(recommendationsAt)
