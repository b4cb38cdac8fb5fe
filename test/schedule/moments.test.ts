import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dateOrderOf, momentIn} from '../../src/schedule/moments.js'

describe('the order of day and month', () => {
  test.each([
    {why: 'a day above twelve in front', dates: ['03/04/2026', '31/03/2026'], order: 'day'},
    {why: 'a day above twelve behind', dates: ['03/04/2026', '03/31/2026'], order: 'month'},
    {why: 'nothing that decides', dates: ['03/04/2026', '05/06/2026'], order: 'unclear'},
    {why: 'both', dates: ['31/03/2026', '03/31/2026'], order: 'mixed'},
    {why: 'dates with the year in front say nothing', dates: ['2026-03-31', '03/04/2026'], order: 'unclear'},
  ])('$why: $order', ({dates, order}) => expect(dateOrderOf(dates)).toBe(order))
})

describe('a moment', () => {
  test.each([
    {why: 'as ISO writes it', date: '2026-03-09T10:30:00+01:00', time: '', order: 'unclear', iso: '2026-03-09T10:30+01:00'},
    {why: 'with a space, as PostFast does not', date: '2026-03-09 10:30', time: '', order: 'unclear', iso: '2026-03-09T10:30'},
    {why: 'as Publer writes it', date: '2026/03/09 9:05', time: '', order: 'unclear', iso: '2026-03-09T09:05'},
    {why: 'day first, as in Morocco', date: '09/03/2026 10:30', time: '', order: 'day', iso: '2026-03-09T10:30'},
    {why: 'month first', date: '03/09/2026 10:30', time: '', order: 'month', iso: '2026-03-09T10:30'},
    {why: 'the hour in a column of its own, as Sprout has it', date: '09/03/2026', time: '18:05', order: 'day', iso: '2026-03-09T18:05'},
    {why: 'in the afternoon', date: '03/09/2026 12:15 am', time: '', order: 'month', iso: '2026-03-09T00:15'},
    {why: 'in the evening', date: '03/09/2026 7:15 PM', time: '', order: 'month', iso: '2026-03-09T19:15'},
    {why: 'as French clocks say it', date: '09/03/2026 18h30', time: '', order: 'day', iso: '2026-03-09T18:30'},
    {why: 'with two digits for the year', date: '9.3.26', time: '', order: 'day', iso: '2026-03-09'},
    {why: 'that does not exist', date: '31/04/2026', time: '', order: 'day', iso: undefined},
    {why: 'an hour that does not exist', date: '2026-03-09', time: '25:00', order: 'day', iso: undefined},
    {why: 'in words', date: 'next Monday', time: '', order: 'day', iso: undefined},
  ] as const)('$why', ({date, time, order, iso}) => expect(momentIn(date, time, order)?.iso).toBe(iso))

  test('each way of writing a day gives that day back', () => {
    const days = fc
      .date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
      .map(date => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, iso => {
        const [year, month, day] = iso.split('-')
        expect(momentIn(`${day}/${month}/${year}`, '', 'day')?.iso).toBe(iso)
        expect(momentIn(`${month}/${day}/${year}`, '', 'month')?.iso).toBe(iso)
        expect(momentIn(iso, '', 'mixed')?.iso).toBe(iso)
      }),
    )
  })
})
