import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {ruleBook} from '../rules/presets.js'
import type {Severity} from '../src/engine/index.js'
import {createLinter} from '../src/linter/index.js'
import {NOW} from './kit/lint.js'

/** A finding as an expectation states it; `mark` is the exact text of the draft that it marks. */
interface Expected {
  readonly rule: string
  readonly severity: Severity
  readonly line: number
  readonly column: number
  readonly mark: string
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = 'fixtures/posts'
const ENDING = '.expected.json'

const files = readdirSync(path.join(ROOT, FOLDER), {recursive: true, encoding: 'utf8'}).map(file => file.replaceAll('\\', '/'))
const drafts = files.filter(file => /\.(?:md|txt)$/u.test(file)).sort()
const expectations = new Map(files.filter(file => file.endsWith(ENDING)).map(file => [file.slice(0, -ENDING.length), expectationOf(file)]))
const linter = createLinter(ruleBook, {cwd: ROOT, now: NOW})

function expectationOf(file: string): readonly Expected[] {
  return JSON.parse(readFileSync(path.join(ROOT, FOLDER, file), 'utf8'))
}

async function findingsIn(draft: string): Promise<readonly Expected[]> {
  const shown = `${FOLDER}/${draft}`
  const read = await linter.lintFile({file: path.join(ROOT, shown), shown})
  if (!('report' in read)) throw new Error(read.message)
  const {findings, faults, source} = read.report
  expect(faults).toEqual([])
  return findings.map(({rule, severity, line, column, span}) => ({rule, severity, line, column, mark: source.slice(span.start, span.end)}))
}

describe('a draft gets the findings that a reader of the policy expects', () => {
  test.each(drafts)('%s', async draft => {
    expect(await findingsIn(draft)).toEqual(expectations.get(draft))
  })
})

describe('the drafts', () => {
  test('stand beside their expectations, and expectations beside their drafts', () => {
    expect([...expectations.keys()].sort()).toEqual(drafts)
  })

  test('are many, in every language', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(60)
    const of = (language: string) => drafts.filter(draft => draft.startsWith(`${language}/`))
    for (const language of ['en', 'fr', 'ar', 'ary']) expect(of(language).length).toBeGreaterThan(10)
  })

  test('are clean for the most part', () => {
    const clean = drafts.filter(draft => expectations.get(draft)?.length === 0)
    expect(clean.length * 2).toBeGreaterThanOrEqual(drafts.length)
  })

  test('break every rule at least once', () => {
    const broken = new Set([...expectations.values()].flat().map(({rule}) => rule))
    expect(rules.map(({id}) => id).filter(id => !broken.has(id))).toEqual([])
  })
})
