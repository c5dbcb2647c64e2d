import { describe, expect, it } from 'vitest'
import { namedThen, nameOn } from '@/lib/organisations/name-rules'

const named = (name: string, startsOn: string | null, endsOn: string | null) => ({
  name,
  shortName: name,
  startsOn,
  endsOn,
})
const names = [
  named('Bedfordshire Hospitals', '2020-04-01', '..'),
  named('Luton and Dunstable', null, '2020-03-31'),
]

describe('nameOn', () => {
  it('is the name borne on the day', () => {
    expect(nameOn(names, '2020-03-31')?.name).toBe('Luton and Dunstable')
    expect(nameOn(names, '2020-04-01')?.name).toBe('Bedfordshire Hospitals')
  })

  it('is the last name after an end and the first before a start', () => {
    const luton = [named('NHS Luton CCG', '2013-04-01', '2021-03-31')]
    expect(nameOn(luton, '2026-11-22')?.name).toBe('NHS Luton CCG')
    expect(nameOn(luton, '2012-01-01')?.name).toBe('NHS Luton CCG')
  })

  it('is null when no name is recorded', () => {
    expect(nameOn([], '2020-01-01')).toBeNull()
  })
})

describe('namedThen', () => {
  const row = { slug: 'bedfordshire-hospitals', startsOn: '1992', names }

  it('bears the name of the time of an event', () => {
    expect(namedThen(row, '2017-09-13', '2026-11-22').name).toBe('Luton and Dunstable')
    expect(namedThen(row, '2020-04', '2026-11-22').name).toBe('Bedfordshire Hospitals')
  })

  it('bears the name of the day where the event is undated or still ahead', () => {
    expect(namedThen(row, null, '2019-01-01').name).toBe('Luton and Dunstable')
    expect(namedThen(row, '2027-03', '2026-11-22').name).toBe('Bedfordshire Hospitals')
  })

  it('has a page once it had begun by the day of the page, whatever it was called', () => {
    expect(namedThen({ ...row, startsOn: '2018' }, '2017-09-13', '2026-11-22').hasBegun).toBe(true)
  })
})
