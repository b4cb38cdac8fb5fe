import fc from 'fast-check'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'
import {type Report, reportOf} from '../../src/engine/index.js'
import {checkstyle} from '../../src/report/checkstyle.js'
import type {Formatter} from '../../src/report/index.js'
import {junit} from '../../src/report/junit.js'
import {reports} from './hostile.js'
import {repeated, sample, style} from './sample.js'

const ALWAYS_LISTS = ['file', 'error', 'testsuite', 'testcase']

const parser = new XMLParser({
  ...{ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, processEntities: true, htmlEntities: true},
  isArray: name => ALWAYS_LISTS.includes(name),
})

const parsed = (format: Formatter, report: Report) => parser.parse(format(report, style))

describe.each([
  ['junit', junit],
  ['checkstyle', checkstyle],
])('%s', (_, format) => {
  test('is well-formed XML, whatever drafts hold', () => {
    fc.assert(fc.property(reports, report => XMLValidator.validate(format(report, style)) === true))
  })

  test('is well-formed when there is nothing to say', () => {
    expect(XMLValidator.validate(format(reportOf([]), style))).toBe(true)
  })
})

interface Failure {
  readonly type: string
  readonly message: string
}

interface Suite {
  readonly name: string
  readonly tests: string
  readonly failures: string
  readonly testcase: readonly {readonly classname: string; readonly name: string; readonly failure?: Failure}[]
}

test('junit: a suite a draft, a test a problem, one that passes for a clean draft', async () => {
  const {testsuites} = parsed(junit, await sample())
  expect({tests: testsuites.tests, failures: testsuites.failures}).toEqual({tests: '8', failures: '7'})
  const suites: readonly Suite[] = testsuites.testsuite
  expect(suites.map(({name, tests, failures}) => [name, tests, failures])).toEqual([
    ['posts/clean.md', '1', '0'],
    ['posts/مرحبا بكم.md', '3', '3'],
    ['posts/a,b:% [2J\n::warning::x.txt', '2', '2'],
    ['posts/waived.md', '1', '1'],
    ['posts/café.md', '1', '1'],
  ])
  expect(suites[1]?.testcase[0]).toMatchObject({
    classname: 'posts/مرحبا بكم.md',
    name: 'm6l/no-insult 1:17',
    failure: {
      type: 'error',
      message: '“غبي” reads as an insult. Say what happened, not what someone is. (no-attacks)',
    },
  })
})

test('junit: GitLab drops the second of two tests with one name, so no two have the same', async () => {
  const [, post] = (await repeated(1)).posts
  const [finding] = post!.findings
  const [suite] = parsed(junit, reportOf([{...post!, findings: [finding!, finding!]}])).testsuites.testsuite
  expect(suite.testcase.map(({name}: {name: string}) => name)).toEqual(['m6l/no-insult 1:17', 'm6l/no-insult 1:17 (2)'])
})

test('checkstyle: each problem has its place, its severity and its rule', async () => {
  const {file} = parsed(checkstyle, await sample()).checkstyle
  const errors = file.flatMap(({name, error = []}: {name: string; error?: readonly Record<string, string>[]}) =>
    error.map(({line, column, severity, source}) => [name, line, column, severity, source].join(' ')),
  )
  expect(errors).toEqual([
    'posts/مرحبا بكم.md 1 17 error m6l.no-insult',
    'posts/مرحبا بكم.md 3 9 error m6l.no-insult',
    'posts/مرحبا بكم.md 3 15 warning m6l.no-double-space',
    'posts/a,b:% [2J\n::warning::x.txt 2 1 error m6l.no-insult',
    'posts/a,b:% [2J\n::warning::x.txt 2 43 warning m6l.no-double-space',
    'posts/waived.md 1 1 error m6l.breaks',
    'posts/café.md 1 1 error m6l.unread',
  ])
})
