import rule from '../../rules/schedule-is-clear.js'
import {testRule} from '../kit/test-rule.js'

const scheduled = (date: string) => `---\ndate: ${date}\nstatus: scheduled\n---\nNew atlases are in.`

testRule(rule, [
  {
    why: 'a time without an offset is the library’s own: 09:30 in Ifrane in Ramadan is 09:30 UTC',
    post: scheduled('2026-03-02T09:30'),
    marks: [],
    messages: [],
  },
  {why: 'an hour later it is past', post: scheduled('2026-03-02T09:30'), now: '2026-03-02T09:31:00Z', marks: ['2026-03-02T09:30']},
  {
    why: 'outside Ramadan the same clock is an hour ahead of UTC',
    post: scheduled('2026-06-01T09:30'),
    now: '2026-06-01T08:31:00Z',
    marks: ['2026-06-01T09:30'],
  },
  {why: 'an offset counts', post: scheduled('2026-03-02T11:30+03:00'), marks: ['2026-03-02T11:30+03:00'], messages: ['past']},
  {why: 'a day without an hour may still come', post: scheduled('2026-03-02'), marks: []},
])
