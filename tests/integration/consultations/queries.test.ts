import { describe, expect, it } from 'vitest'
import { getConsultation } from '@/lib/consultations/page-queries'
import { lastClosed, openNow } from '@/lib/consultations/answer-rules'
import { listConsultations, listOpenAndLast } from '@/lib/consultations/queries'
import { db } from '@/lib/db'
import { NOW, on } from '../../support/moments'
import { makeConsultation } from '../../support/record'

const dated = {
  opensOn: '2020-11-26',
  closesOn: '2021-01-08',
  outcome: 'A new law.',
  outcomeOn: '2022-04-28',
}

async function makeDated(part: Partial<typeof dated> = {}) {
  const { consultation } = await makeConsultation()
  return db.consultation.update({ where: { id: consultation.id }, data: { ...dated, ...part } })
}

describe('listConsultations and getConsultation', () => {
  it('show no hidden consultation, in list or on its own', async () => {
    const { consultation } = await makeConsultation('hidden')
    expect((await listConsultations(NOW)).map(({ slug }) => slug)).not.toContain(consultation.slug)
    expect(await getConsultation(NOW, consultation.slug)).toBeNull()
  })

  it('follow a consultation from before it opened to its outcome', async () => {
    const { slug } = await makeDated()
    expect(await getConsultation(on('2020-11-25'), slug)).toBeNull()
    expect(await getConsultation(on('2020-11-26'), slug)).toMatchObject({ state: 'open', outcome: null })
    expect(await getConsultation(on('2022-04-27'), slug)).toMatchObject({
      state: 'awaiting_outcome',
      outcome: null,
      outcomeOn: null,
    })
    expect(await getConsultation(on('2022-04-28'), slug)).toMatchObject({
      state: 'outcome_published',
      outcome: 'A new law.',
    })
  })

  it('announce today what is not yet open', async () => {
    const { slug } = await makeDated({ opensOn: '2027-01-01', closesOn: '2027-02-01', outcomeOn: undefined })
    await db.consultation.update({ where: { slug }, data: { outcome: null, outcomeOn: null } })
    expect(await getConsultation(NOW, slug)).toMatchObject({ state: 'not_yet_open' })
  })

  it('put the options and the questions in their order, with a text for each option in every row', async () => {
    const { consultation, option } = await makeConsultation()
    const second = await db.consultationOption.create({
      data: { consultationId: consultation.id, number: 2, title: 'A new body', summary: 'Two.' },
    })
    await db.consultationAspect.create({
      data: {
        consultationId: consultation.id,
        position: 1,
        heading: 'Who leads',
        options: { create: { optionId: second.id, text: 'A chief executive.' } },
      },
    })
    const page = await getConsultation(NOW, consultation.slug)
    expect(page?.options.map(({ id }) => id)).toEqual([option.id, second.id])
    expect(page?.aspects[0]?.texts).toEqual([null, 'A chief executive.'])
  })
})

describe('listOpenAndLast', () => {
  it('gives the home page of any day what it would choose from all', async () => {
    const dates = [
      ...[
        ['2019-01-07', '2019-03-29'],
        ['2019-02', '2019-03'],
        ['2019', '2019-03-31'],
      ],
      ...[
        ['2020-11-26', '2021-01-08'],
        ['2020-12-01', '2021-01-08'],
        ['2021-01', '2021-01~'],
      ],
      ...[
        ['2021-01-09', '2021-02-10'],
        ['2021-01-20', '2022'],
        ['2030-01-01', '2030-02-01'],
      ],
    ]
    for (const [opensOn, closesOn] of dates) await makeDated({ opensOn, closesOn })
    await makeConsultation('hidden')
    for (const day of [
      ...['2018-12-31', '2019-01-07', '2019-03-30', '2019-03-31', '2019-04-01', '2020-11-26', '2021-01-08'],
      ...['2021-01-09', '2021-01-31', '2021-02-10', '2021-02-11', '2022-12-31', '2023-01-01'],
    ])
      for (const moment of [on(day), { ...NOW, on: day }]) {
        const [all, some] = [await listConsultations(moment), await listOpenAndLast(moment)]
        expect(openNow(some)).toEqual(openNow(all))
        expect(lastClosed(some)?.closesOn).toEqual(lastClosed(all)?.closesOn)
      }
  })

  it('tells of what closed last by the day that its date may mean, not by its text', async () => {
    const spring = ['2015-03-01', '2015-03-02', '2015-03-28', '2015-03-29', '2015-03-30']
    for (const closesOn of spring) await makeDated({ opensOn: '2015-01-01', closesOn, outcomeOn: '2016' })
    const { slug } = await makeDated({ opensOn: '2015-01', closesOn: '2015-03', outcomeOn: '2016' })
    expect(lastClosed(await listOpenAndLast(on('2015-04-01')))?.slug).toBe(slug)
  })

  it('reads a handful, however many there are', async () => {
    for (let n = 0; n < 12; n++)
      await makeDated({ opensOn: `2010-0${1 + (n % 9)}-01`, closesOn: `2011-0${1 + (n % 9)}-01` })
    expect((await listOpenAndLast(on('2012-01-01'))).length).toBeLessThanOrEqual(5)
  })
})
