import type { SeedMilestone } from '../shape'
import { ccgMerger2020 } from './ccg-merger-2020'
import { ccgMerger2021 } from './ccg-merger-2021'
import { ccgMergerDecision } from './ccg-merger-decision'
import { centralEast2025 } from './central-east-2025'
import { centralEast2026 } from './central-east-2026'
import { healthBill2025To2027 } from './health-bill-2025-2027'
import { icbStart2021To2022 } from './icb-start-2021-2022'
import { icbYears2022To2023 } from './icb-years-2022-2023'
import { icbYears2024To2025 } from './icb-years-2024-2025'
import { integratingCare2020To2021 } from './integrating-care-2020-2021'
import { national2012To2016 } from './national-2012-2016'
import { national2017To2019 } from './national-2017-2019'
import { shadowSystem2018To2019 } from './shadow-system-2018-2019'
import { stp2013To2017 } from './stp-2013-2017'
import { stpEvents } from './stp-events'

/** Everything that happened or should happen, in the order in which it is told. */
export const milestones: readonly SeedMilestone[] = [
  ...national2012To2016,
  ...stp2013To2017,
  ...stpEvents,
  ...national2017To2019,
  ...shadowSystem2018To2019,
  ...ccgMerger2020,
  ...ccgMergerDecision,
  ...ccgMerger2021,
  ...integratingCare2020To2021,
  ...icbStart2021To2022,
  ...icbYears2022To2023,
  ...icbYears2024To2025,
  ...centralEast2025,
  ...centralEast2026,
  ...healthBill2025To2027,
]
