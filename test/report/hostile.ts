import fc from 'fast-check'
import {type Finding, type Report, reportOf} from '../../src/engine/index.js'

const HARMFUL = [
  ...['::error::', '##[group]', '##vso[x]', '#', '%0A', '%', ',', ' ', ']('],
  ...['\u001b[2J', '\u009b', '\r', '\n', '\u2028', '\u202e', '\u2067', '\u2068', '\u2069', '\ud83d'],
]

// Anything at all, with the pieces that could do harm mixed in.
const hostile = fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...HARMFUL))).map(parts => parts.join(''))

const count = fc.integer({min: 1, max: 99})

const findings: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('no-insult', 'no-double-space', 'unknown'),
  clause: fc.constant('no-attacks'),
  severity: fc.constantFrom('error', 'warning'),
  messageId: fc.constant('insult'),
  ...{message: hostile, hint: hostile, slots: fc.constant({})},
  span: fc.constant({start: 0, end: 1}),
  fix: fc.record({span: fc.constant({start: 0, end: 1}), text: hostile}),
  ...{line: count, column: count, endLine: count, endColumn: count},
})

/** Reports on drafts that mean harm. */
export const reports: fc.Arbitrary<Report> = fc
  .tuple(
    fc.array(
      fc.record({
        ...{path: hostile, source: hostile, findings: fc.array(findings, {maxLength: 3}), waived: fc.constant([])},
        faults: fc.array(fc.record({rule: fc.constant('breaks'), message: hostile}), {maxLength: 1}),
      }),
      {maxLength: 3},
    ),
    fc.array(fc.record({path: hostile, message: hostile, remedy: hostile}), {maxLength: 1}),
  )
  .map(([posts, unread]) => reportOf(posts, unread))
