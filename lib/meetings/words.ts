import type { InterestKind } from './declaration-rules'

/** Each kind of interest as the public reads it (Localism Act 2011, sections 27 to 31). */
export const INTEREST_WORDS: Record<InterestKind, string> = {
  disclosable_pecuniary: 'Disclosable pecuniary interest',
  personal: 'Personal interest',
}

/** What each kind means, for whoever records one. */
export const INTEREST_HINTS: Record<InterestKind, string> = {
  disclosable_pecuniary:
    'About money, work, land or a contract. The member may not take part in the discussion or vote (Localism Act 2011, section 31)',
  personal: 'Any other interest that the council’s code of conduct asks members to declare',
}
