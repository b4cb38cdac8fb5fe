import {describe, expect, test} from 'vitest'
import {ruleBook} from '../../rules/presets.js'
import rule from '../../rules/schedule-has-room.js'
import {createLinter} from '../../src/linter/index.js'
import {NOW} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule)

const post = (date: string, platform: string) => `---\ndate: ${date}\nplatform: ${platform}\n---\nThe map room is open.`

/** Whether the second of two posts is said to be too close to the first. */
async function areClose(first: string, second: string, minutes = 10): Promise<boolean> {
  const linter = createLinter(ruleBook, {
    ...{config: false, now: NOW, only: [rule.id]},
    rules: {[rule.id]: ['warning', {minutes}]},
  })
  const [before, after] = [await linter.lintText({text: first, path: 'a.md'}), await linter.lintText({text: second, path: 'b.md'})]
  expect(before.findings).toEqual([])
  return after.findings.length > 0
}

describe('two posts of a run', () => {
  test.each([
    {why: 'five minutes apart on one channel', first: post('2026-03-09T10:00', 'x'), second: post('2026-03-09T10:05', 'X'), close: true},
    {why: 'the later one first', first: post('2026-03-09T10:05', 'x'), second: post('2026-03-09T10:00', 'x'), close: true},
    {why: 'over midnight', first: post('2026-03-09T23:58', 'x'), second: post('2026-03-10T00:03', 'x'), close: true},
    {why: 'in two time zones', first: post('2026-03-09T10:00Z', 'x'), second: post('2026-03-09T13:01+03:00', 'x'), close: true},
    {
      why: 'one of several channels in common',
      first: post('2026-03-09T10:00', '[x, facebook]'),
      second: post('2026-03-09T10:05', 'facebook'),
      close: true,
    },
    {why: 'on two channels', first: post('2026-03-09T10:00', 'x'), second: post('2026-03-09T10:05', 'facebook'), close: false},
    {why: 'just far enough apart', first: post('2026-03-09T10:00', 'x'), second: post('2026-03-09T10:10', 'x'), close: false},
    {why: 'on one day without hours', first: post('2026-03-09', 'x'), second: post('2026-03-09', 'x'), close: false},
  ])('$why', async ({first, second, close}) => {
    expect(await areClose(first, second)).toBe(close)
  })

  test('the library says how many minutes', async () => {
    const [first, second] = [post('2026-03-09T10:00', 'x'), post('2026-03-09T10:20', 'x')]
    expect([await areClose(first, second, 30), await areClose(first, second, 20)]).toEqual([true, false])
  })
})
