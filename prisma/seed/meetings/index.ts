import type { SeedMeeting } from '../shape'
import { councilMeetings } from './councils'
import { nhsMeetings } from './nhs'

/** Meetings that took place, as precisely as their days are known. */
export const meetings: readonly SeedMeeting[] = [...councilMeetings, ...nhsMeetings]
