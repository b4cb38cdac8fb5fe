import {describe, expect, test} from 'vitest'
import {applyFixes, type Rule} from '../../src/engine/index.js'
import {type LintCase, lint} from './lint.js'

/** A post, why it is worth a test, and the exact text that each finding marks, in order. */
export interface RuleCase extends LintCase {
  readonly why: string
  readonly marks: readonly string[]
  /** The messages found, by id, where they matter. */
  readonly messages?: readonly string[]
  readonly severities?: readonly ('error' | 'warning')[]
  /** The post after its fixes. */
  readonly fixed?: string
}

/** Runs a rule's own examples and the cases its page need not show. */
export function testRule(rule: Rule, cases: readonly RuleCase[] = []): void {
  describe(rule.id, () => {
    test.each(rule.examples.map((example, at) => ({...example, name: example.why ?? `example ${at + 1}`})))('$name', async example => {
      await expectMarks(rule, example)
    })
    test.each(cases)('$why', async wanted => {
      const report = await expectMarks(rule, wanted)
      if (wanted.messages) expect(report.findings.map(({messageId}) => messageId)).toEqual(wanted.messages)
      if (wanted.severities) expect(report.findings.map(({severity}) => severity)).toEqual(wanted.severities)
      if (wanted.fixed !== undefined) expect(applyFixes(wanted.post, report.findings).text).toBe(wanted.fixed)
    })
  })
}

async function expectMarks(rule: Rule, wanted: LintCase & {readonly marks: readonly string[]}) {
  const report = await lint([rule], wanted)
  expect(report.faults).toEqual([])
  expect(report.findings.map(({span}) => wanted.post.slice(span.start, span.end))).toEqual(wanted.marks)
  return report
}
