import type { Role } from '../permissions'

/** Roles as people read them. */
export const ROLE_NAMES: Record<Role, string> = {
  reviewer: 'Review group member',
  scrutiny_officer: 'Scrutiny officer',
  nhs_staff: 'NHS staff',
  administrator: 'Administrator',
}

/** "Scrutiny officer, Luton's health and social care review group". */
export const roleText = (role: Role, scope: string | null): string =>
  scope ? `${ROLE_NAMES[role]}, ${scope}` : ROLE_NAMES[role]

/** What a link without a role is for. */
export const NO_ROLE_TEXT = 'No new role, a new password only'

/** "1 minute", "15 minutes": seconds rounded up. */
export function minutesText(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

const BROWSERS = {
  Edg: 'Edge',
  OPR: 'Opera',
  SamsungBrowser: 'Samsung Internet',
  Firefox: 'Firefox',
  FxiOS: 'Firefox',
}
const ENGINES = { CriOS: 'Chrome', Chrome: 'Chrome', Safari: 'Safari' }
const SYSTEMS = {
  iPhone: 'an iPhone',
  iPad: 'an iPad',
  Android: 'an Android device',
  Windows: 'Windows',
  CrOS: 'a Chromebook',
  Macintosh: 'a Mac',
  Linux: 'Linux',
}

/** "Chrome on Windows" from what a browser says about itself; other browsers say Chrome and Safari too, so those come last. */
export function deviceText(userAgent: string | null): string {
  const named = (names: Record<string, string>) =>
    Object.entries(names).find(([mark]) => userAgent?.includes(mark))?.[1]
  return `${named({ ...BROWSERS, ...ENGINES }) ?? 'A browser'} on ${named(SYSTEMS) ?? 'an unknown device'}`
}

/** Says that tries are slowed, and for how long. */
export const waitMessage = (seconds: number): string =>
  `There were too many tries with a wrong password. Wait ${minutesText(seconds)}, then try again`
