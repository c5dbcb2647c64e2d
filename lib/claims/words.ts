/** Each kind of claim as the public reads it. */
export const CLAIM_KIND_WORDS = {
  benefit: 'Benefit',
  saving: 'Saving',
  risk: 'Risk',
  promise: 'Promise',
} as const

export type ClaimKind = keyof typeof CLAIM_KIND_WORDS

/** Each finding as the public reads it. */
export const FINDING_WORDS = {
  no_evidence_yet: 'No evidence yet',
  supported: 'Supported by evidence',
  partly_supported: 'Partly supported',
  not_supported: 'Not supported',
} as const

export type ClaimFinding = keyof typeof FINDING_WORDS
