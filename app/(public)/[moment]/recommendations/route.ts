import { answerWith } from '../../write-page'
import { recommendationsAt } from './plain-page'

export const dynamic = 'force-dynamic'

export const GET = answerWith(recommendationsAt)
