/** The pages that are measured; the filtered one is rendered for each reader, the others are kept. */
export const KEPT_PAGES = [
  { name: 'home', path: '/' },
  { name: 'timeline', path: '/timeline' },
  { name: 'organisation', path: '/organisations/blmk-icb' },
  { name: 'consultation', path: '/consultations/integrating-care' },
] as const

export const FILTERED = { name: 'timeline, filtered', path: '/timeline?place=luton' } as const
