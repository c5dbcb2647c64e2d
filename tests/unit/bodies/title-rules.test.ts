import { expect, it } from 'vitest'
import { titleOn } from '@/lib/bodies/title-rules'

const host = {
  slug: 'luton-council',
  startsOn: '1997-04-01',
  names: [
    {
      name: 'Luton Borough Council',
      shortName: 'Luton Borough',
      startsOn: '1997-04-01',
      endsOn: '2019-12-31',
    },
    { name: 'Luton Council', shortName: 'Luton', startsOn: '2020-01-01', endsOn: '..' },
  ],
}

it('names the council of a group, as it was called on the day', () => {
  const group = { name: 'Health Review Group', host }
  expect(titleOn(group, '2018-01-01')).toBe('Health Review Group, Luton Borough Council')
  expect(titleOn(group, '2021-01-01')).toBe('Health Review Group, Luton Council')
})

it('names nothing twice, and nothing that is not there', () => {
  expect(titleOn({ name: 'Luton Health and Wellbeing Board', host }, '2021-01-01')).toBe(
    'Luton Health and Wellbeing Board',
  )
  expect(titleOn({ name: 'Joint committee', host: null }, '2021-01-01')).toBe('Joint committee')
})
