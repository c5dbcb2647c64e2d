import { existsSync, readFileSync } from 'node:fs'
import type { LightStyles } from '@/lib/kept-pages/lighten'

/** Where the build says which stylesheet stands in for which on public pages. */
export const LIGHT_STYLES = '.next/light-styles.json'

/** The light stylesheets of this build; none where it was made without them, and public pages load the whole ones. */
export const readLightStyles = (): LightStyles =>
  existsSync(LIGHT_STYLES) ? (JSON.parse(readFileSync(LIGHT_STYLES, 'utf8')) as LightStyles) : {}
