import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { holdsOn } from '../periods/rules'
import type { Commissioning } from './commissioner-rules'

/** The function that people mean by "who is in charge of the NHS here": planning and paying for hospital care. */
const HOSPITAL_CARE = 'hospital-care'

/** Who planned and paid for hospital care in Bedfordshire, Luton and Milton Keynes at a moment, in the order of their names. */
export async function whoCommissions(moment: Moment): Promise<Commissioning[]> {
  const rows = await db.responsibility.findMany({
    where: {
      scenario: 'in_force',
      function: { slug: HOSPITAL_CARE },
      organisation: { places: { some: {} } },
    },
    select: { startsOn: true, endsOn: true, organisation: { select: namedSelect } },
  })
  return rows
    .filter((row) => holdsOn(row, moment.on))
    .flatMap(({ organisation, startsOn }) =>
      organisation ? { ...namedOn(organisation, moment.on), startsOn } : [],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
