import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {ruleBook} from '../../rules/presets.js'
import {answerLines} from '../../src/cli/ndjson.js'
import {isForeseen} from '../../src/errors.js'
import {openResultCache} from '../../src/files/result-cache.js'
import {readSuppressions, writeSuppressions} from '../../src/files/suppressions.js'
import {createLinter} from '../../src/linter/index.js'
import {parse} from '../../src/post/index.js'
import {fakeIo} from '../kit/fake-io.js'
import {misplaced} from '../kit/positions.js'
import type {Chance} from './chance.js'
import {mutated} from './mutate.js'
import {jsonTrouble, wrongIn} from './outputs.js'
import {CONFIGURATIONS, JSON_LISTS, LINES, LISTS, TABLES} from './pieces.js'
import type {Subject} from './runs.js'
import {sourceSubjects} from './source-subjects.js'

const POSTS = fileURLToPath(new URL('../../fixtures/posts/', import.meta.url))
const NOW = '2026-03-02T09:00:00Z'

/** All that m6l reads. `folder` is a place for files. */
export async function subjectsIn(folder: string): Promise<Readonly<Record<string, Subject>>> {
  const posts = readdirSync(POSTS, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.(?:md|txt)$/u.test(name))
    .map(name => readFileSync(POSTS + name, 'utf8'))
  const options = {cwd: folder, config: false as const, now: NOW}
  const linter = createLinter(ruleBook, options)
  const fixer = createLinter(ruleBook, {...options, fix: true})
  const of = (originals: readonly string[]) => (chance: Chance) => mutated(chance.oneOf(originals), originals, chance)
  const linted = (name: string, by = linter) => foreseen(async text => wrongIn(await by.lintText({text, path: name})))
  return {
    post: {input: of(posts), wrong: linted('post.md')},
    text: {input: of(posts), wrong: linted('post.txt')},
    fix: {input: of(posts), wrong: linted('post.md', fixer)},
    matter: {input: chance => mutated(matterOf(chance.oneOf(posts)), posts, chance), wrong: linted('post.md')},
    table: {input: of(TABLES), wrong: linted('plan.csv')},
    list: {input: of(LISTS), wrong: linted('plan.yml')},
    json: {input: of(JSON_LISTS), wrong: linted('plan.json')},
    lines: {input: of(LINES), wrong: async input => linesWrong(await answered(linter, input, folder))},
    configuration: {input: of(CONFIGURATIONS), wrong: foreseen(input => configured(input, folder))},
    places: {input: of(posts), wrong: async text => misplaced(await parse(text, {path: 'post.md'}))},
    cache: cacheSubject(folder, of),
    baseline: await baselineSubject(folder, of),
    ...forgiving(await sourceSubjects(folder, of)),
  }
}

type From = (originals: readonly string[]) => Subject['input']

/** An error that m6l foresees, with its remedy, is an answer. */
function foreseen(wrong: Subject['wrong']): Subject['wrong'] {
  return async input => {
    try {
      return await wrong(input)
    } catch (error) {
      if (isForeseen(error) && error.message !== '' && error.remedy !== '') return []
      throw error
    }
  }
}

function forgiving(subjects: Readonly<Record<string, Subject>>): Readonly<Record<string, Subject>> {
  return Object.fromEntries(Object.entries(subjects).map(([name, {input, wrong}]) => [name, {input, wrong: foreseen(wrong)}]))
}

function matterOf(post: string): string {
  const end = post.indexOf('\n---', 3)
  return post.startsWith('---') && end > 0 ? post.slice(0, end + 60) : `---\n${post.slice(0, 60)}\n---\n`
}

async function answered(linter: ReturnType<typeof createLinter>, stdin: string, cwd: string): Promise<string> {
  let out = ''
  const io = fakeIo({cwd, stdin}, (stream, text) => {
    if (stream === 'out') out += text
  })
  const flags = {ignore: true, inlineConfig: true, errorOnUnmatchedPattern: true}
  await answerLines({linter, paths: [], flags, io})
  return out
}

function linesWrong(out: string): readonly string[] {
  return out.split('\n').flatMap(line => (line === '' ? [] : (jsonTrouble(line) ?? [])))
}

async function configured(input: string, folder: string): Promise<readonly string[]> {
  const config = path.join(folder, '.m6lrc')
  writeFileSync(config, input)
  const linter = createLinter(ruleBook, {cwd: folder, config, now: NOW})
  await linter.rulesFor('stories/post.md')
  await linter.isIgnored('old/post.md')
  return []
}

function cacheSubject(folder: string, of: From): Subject {
  const file = path.join(folder, '.m6lcache')
  const draft = path.join(folder, 'cached.md')
  writeFileSync(draft, 'A draft.')
  const body = JSON.stringify([[draft, {size: 8, changed: -1, text: 'x', stamp: 's', report: {findings: [], waived: [], faults: []}}]])
  return {
    input: of([`m6l cache 1 x y\n${body}\n`, body]),
    wrong: async input => {
      writeFileSync(file, input)
      return openResultCache(file, 'test 1').get(draft, 's') === undefined ? [] : ['a damaged cache was believed']
    },
  }
}

async function baselineSubject(folder: string, of: From): Promise<Subject> {
  const file = path.join(folder, 'baseline.json')
  const entry = {rule: 'no-secret', path: 'a.md', fingerprint: 'f', reason: 'old', author: 'desk', date: '2026-03-02'}
  await writeSuppressions(file, 'baseline', [entry, {...entry, path: 'b.md'}])
  return {
    input: of([readFileSync(file, 'utf8')]),
    wrong: foreseen(async input => {
      writeFileSync(file, input)
      const entries = readSuppressions(file, 'baseline')
      return entries.every(found => Object.values(found).every(value => typeof value === 'string')) ? [] : ['an entry is none']
    }),
  }
}
