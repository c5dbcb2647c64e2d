import type { SeedConsultation } from '../shape'
import { integratingCare } from './integrating-care'
import { legislation2019 } from './legislation-2019'
import { oneCcgListeningExercise } from './one-ccg-listening-exercise'
import { stpQuestionnaire } from './stp-questionnaire'

/** What people were asked, oldest first. */
export const consultations: readonly SeedConsultation[] = [
  stpQuestionnaire,
  legislation2019,
  oneCcgListeningExercise,
  integratingCare,
]
