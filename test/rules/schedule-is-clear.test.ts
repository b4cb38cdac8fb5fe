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
  {why: 'a day that no month has', post: '---\ndate: 2026-02-30\n---\nSnow.', marks: ['2026-02-30'], messages: ['impossible']},
  {why: 'an hour that no day has', post: '---\ndate: 2026-03-12 25:00\n---\nLa neige.', language: 'fr', marks: ['2026-03-12 25:00']},
  {why: 'the day first', post: '---\ndate: 31/11/2026\n---\nالثلج.', language: 'ar', marks: ['31/11/2026'], severities: ['error']},
  {why: 'Arabic figures', post: '---\ndate: ٣١/١١/٢٠٢٦\n---\nttelj', language: 'ary', marks: ['٣١/١١/٢٠٢٦'], messages: ['impossible']},
  {why: 'the month first, as Americans write', post: '---\ndate: 12/31/2026\n---\nSnow.', marks: []},
  {why: 'midnight at the end of a day', post: '---\ndate: 2026-03-12 24:00\n---\nSnow.', marks: []},
  {why: 'nothing is scheduled yet', post: '---\ndate: à définir\n---\nLa neige.', language: 'fr', marks: []},
  {
    ...{why: 'a scheduler needs figures', post: scheduled('next Monday at nine'), marks: ['next Monday at nine']},
    ...{messages: ['strange'], severities: ['warning']},
  },
  {why: 'a day without an hour may still come', post: scheduled('2026-03-02'), marks: []},
])
