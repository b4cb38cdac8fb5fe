import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Report} from '../../src/engine/index.js'
import {formatters} from '../../src/report/index.js'
import {reports} from './hostile.js'
import {style} from './sample.js'

const styles = fc.record({locale: fc.constantFrom('en', 'fr', 'ar'), columns: fc.constantFrom(0, 60, 100, Number.POSITIVE_INFINITY)})

/** What a runner would take for a command: its own syntax after any spaces, the other servers’ anywhere. */
const isCommand = (line: string) => /^\s*::/u.test(line) || /##\w*\[/u.test(line)

describe.each(Object.entries(formatters))('%s', (name, {format}) => {
  const textOf = (report: Report, changes: object) => format(report, {...style, ...changes})

  test('holds no control characters besides line ends', () => {
    fc.assert(fc.property(reports, styles, (report, changes) => !/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(textOf(report, changes))))
  })

  if (name !== 'github') {
    test('holds no command to a build server', () => {
      fc.assert(fc.property(reports, styles, (report, changes) => !textOf(report, changes).split('\n').some(isCommand)))
    })
  }

  test('leaves no isolate open at the end of a line', () => {
    const closes = (line: string) => (line.match(/[\u2066-\u2068]/gu)?.length ?? 0) === (line.match(/\u2069/gu)?.length ?? 0)
    fc.assert(fc.property(reports, styles, (report, changes) => textOf(report, changes).split('\n').every(closes)))
  })

  test('ends its last line', () => {
    fc.assert(fc.property(reports, styles, (report, changes) => /^$|\n$/u.test(textOf(report, changes))))
  })
})

const COMMAND_OR_PLAIN = /^(?:::(?:error|warning) file=[^:,]*(?:,\w+=[^:,]+)+::|::notice title=m6l::|(?:error|warning): )(?!.*##\w*\[)/u

test('github has one line a problem, each a command of its own or plain text', () => {
  fc.assert(
    fc.property(reports, report => {
      const lines = formatters['github']!.format(report, style).split('\n').slice(0, -1)
      const few = report.errors + report.faults + report.unread.length <= 10 && report.warnings <= 10
      if (few) expect(lines).toHaveLength(report.errors + report.warnings + report.faults + report.unread.length)
      for (const line of lines) expect(line).toMatch(COMMAND_OR_PLAIN)
    }),
  )
})

test.each(['json', 'sarif'])('%s reads back', name => {
  fc.assert(fc.property(reports, report => JSON.parse(formatters[name]!.format(report, style)) !== undefined))
})

interface Result {
  readonly messages: readonly {readonly message: string; readonly fatal?: true}[]
}

test('json and ndjson lose nothing of a message', () => {
  fc.assert(
    fc.property(reports, report => {
      const said = report.posts.map(({findings}) => findings.map(({message}) => message))
      const results: Result[] = JSON.parse(formatters['json']!.format(report, style))
      const messagesOf = ({messages}: Result) => messages.filter(({fatal}) => !fatal).map(({message}) => message)
      expect(results.slice(0, said.length).map(messagesOf)).toEqual(said)
      const lines = formatters['ndjson']!.format(report, style).split('\n').slice(0, said.length)
      expect(lines.map(line => JSON.parse(line).findings.map(({message}: {message: string}) => message))).toEqual(said)
    }),
  )
})
