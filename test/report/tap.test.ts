import fc from 'fast-check'
import {Parser} from 'tap-parser'
import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {tap} from '../../src/report/tap.js'
import {reports} from './hostile.js'
import {sample, style} from './sample.js'

interface Assertion {
  readonly ok: boolean
  readonly name: string
  readonly skip: unknown
  readonly todo: unknown
  readonly diag: {readonly problems: readonly Record<string, unknown>[]} | null
}

/** What a consumer of TAP understands. */
function understood(text: string) {
  const parser = new Parser({strict: true})
  const asserts: Assertion[] = []
  parser.on('assert', assertion => asserts.push(assertion))
  parser.end(text)
  return {asserts, ok: parser.results?.ok, count: parser.results?.count, failures: parser.results?.failures ?? []}
}

test('a run without drafts is an empty plan', () => {
  expect(tap(reportOf([]), style)).toBe('TAP version 13\n1..0\n')
})

test('a test a draft, with its problems', async () => {
  const {asserts, count} = understood(tap(await sample(), style))
  expect(count).toBe(5)
  expect(asserts.map(({ok, diag}) => [ok, diag?.problems.length ?? 0])).toEqual([
    [true, 0],
    [false, 3],
    [false, 2],
    [false, 1],
    [false, 1],
  ])
  expect(asserts[1]?.diag?.problems[1]).toEqual({
    ...{message: '“idiot” reads as an insult.', severity: 'error', rule: 'no-insult', clause: 'no-attacks', line: 3, column: 9},
    hint: 'Say what happened, not what someone is.',
  })
})

test('no draft makes its own test pass, be skipped or disappear', () => {
  fc.assert(
    fc.property(reports, report => {
      const {asserts} = understood(tap(report, style))
      expect(asserts).toHaveLength(report.posts.length + report.unread.length)
      expect(asserts.some(({skip, todo}) => skip || todo)).toBe(false)
      const broken = report.posts.map(({findings, faults}) => faults.length > 0 || findings.some(({severity}) => severity === 'error'))
      expect(asserts.slice(0, broken.length).map(({ok}) => !ok)).toEqual(broken)
    }),
  )
})
