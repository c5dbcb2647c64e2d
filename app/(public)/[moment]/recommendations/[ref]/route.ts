import { answerWith } from '../../../write-page'
import { recommendationAt } from './plain-page'

export const dynamic = 'force-dynamic'

export const GET = answerWith(recommendationAt)
