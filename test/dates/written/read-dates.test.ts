import {expect, test} from 'vitest'
import {datesIn} from '../../../src/dates/written/read-dates.js'
import {parse} from '../../../src/post/index.js'
import {lexicons} from '../../kit/lexicons.js'

/** The dates of a text as day/month/year, with the weekday as ISO counts it. */
async function read(text: string): Promise<readonly string[]> {
  const post = await parse(text, {path: 'post.txt'})
  return post.passages.flatMap(passage =>
    datesIn(passage, lexicons('calendar')).dates.map(
      ({day, month, year, weekday}) => `${weekday ? `${weekday.value}:` : ''}${day.value}/${month}/${year ?? '?'}`,
    ),
  )
}

test.each<readonly [text: string, dates: readonly string[]]>([
  ['The talk is on 12 March 2026 and again on the 19th of March, 2026.', ['12/3/2026', '19/3/2026']],
  ['Sept. 3, 2026 and Sep 4th 2026', ['3/9/2026', '4/9/2026']],
  ['June 29 – July 1, 2026', ['29/6/2026', '1/7/2026']],
  ['du 2 au 6 mars 2026 à la bibliothèque', ['2/3/2026', '6/3/2026']],
  ['Rendez-vous le 1er mai et le premier juin, d’accord ?', ['1/5/?', '1/6/?']],
  ['Ouverture : 05/03/2026, 5.3.2026 et 2026-03-05', ['5/3/2026', '5/3/2026', '5/3/2026']],
  ['04/25/2026', ['25/4/2026']],
  ['٥ مارس ٢٠٢٦ ثم 7 ماي 2026 ثم 9 يوليوز و12 غشت', ['5/3/2026', '7/5/2026', '9/7/?', '12/8/?']],
  ['12 كانون الأول 2026 و3 كانون الثاني 2027', ['12/12/2026', '3/1/2027']],
  ['الاثنين 2 والثلاثاء 3 مارس 2026', ['1:2/3/2026', '2:3/3/2026']],
  ['nhar lkhmis 12 mars 2026 f lbiblio', ['4:12/3/2026']],
  ['Version 3.5.2026.1, March madness, 12 students in May, may 14 of you come, 10 رمضان 1447', ['14/5/?']],
  ['Open 5–7 pm, rooms 12 and 14; sat 3 rows behind', []],
])('%s', async (text, dates) => {
  expect(await read(text)).toEqual(dates)
})

test('a long row of dates is read in a time that grows with it', async () => {
  const post = await parse('Monday 2 March 2026, '.repeat(20_000), {path: 'post.txt'})
  const [passage] = post.passages
  expect(passage && datesIn(passage, lexicons('calendar')).dates.length).toBe(20_000)
})
