import {expect, test} from 'vitest'
import {publishedDay} from '../../../src/dates/calendar/published.js'
import {parse} from '../../../src/post/index.js'

const published = async (date: string) =>
  publishedDay(await parse(`---\ndate: ${date}\n---\nThe hall is open.`, {path: 'post.md'}), 'Africa/Casablanca')

test.each([
  ['2026-03-10', '10/3/2026', 'a day'],
  ['2026-03-10 23:30', '10/3/2026', 'a moment of the library’s own clock'],
  ['10/03/2026', '10/3/2026', 'the day first, as in Morocco'],
  ['2026-05-10T23:30:00Z', '11/5/2026', 'an hour ahead of Greenwich'],
  ['2026-03-09T23:30:00Z', '9/3/2026', 'in Ramadan the clocks of Morocco are those of Greenwich'],
  ['2026-03-10T00:30:00+03:00', '9/3/2026', 'a moment of another zone'],
])('%s is %s: %s', async (written, expected) => {
  const day = await published(written)
  expect(day && `${day.day}/${day.month}/${day.year}`).toBe(expected)
})

test.each(['soon', '2026-02-30', '30/02/2026', '12'])('%s is no day', async written => {
  expect(await published(written)).toBeUndefined()
})
