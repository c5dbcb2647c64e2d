import { z } from 'zod'
import { id, requiredText, TEXT_LIMIT } from '../fields'

/** To take on what nobody owes, on behalf of one of the writer's organisations. */
export const AcceptObligation = z.object({
  id: id(),
  obligationId: id(),
  organisationId: id('Choose the organisation that accepts it'),
  reason: requiredText('The reason', TEXT_LIMIT, 'Enter why this organisation accepts it'),
})
export type AcceptObligation = z.output<typeof AcceptObligation>

/** What the body that owes it says beside the public list. */
export const ReplyBeside = z.object({
  id: id(),
  obligationId: id(),
  text: requiredText('The reply', TEXT_LIMIT, 'Enter what the public should read beside it'),
})
export type ReplyBeside = z.output<typeof ReplyBeside>
