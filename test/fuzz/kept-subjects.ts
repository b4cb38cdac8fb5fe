import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {openResultCache} from '../../src/cache/index.js'
import {readSuppressions, writeSuppressions} from '../../src/files/suppressions.js'
import {from} from './mutate.js'
import type {Subject} from './runs.js'

/** What m6l keeps between runs: damaged, it is told or made anew, and never believed. */
export async function keptSubjects(folder: string): Promise<Readonly<Record<string, Subject>>> {
  return {cache: await cacheSubject(folder), baseline: await baselineSubject(folder)}
}

async function cacheSubject(folder: string): Promise<Subject> {
  const file = path.join(folder, '.m6lcache')
  const draft = path.join(folder, 'cached.md')
  writeFileSync(draft, 'A draft.')
  const cache = openResultCache(file, 'test 1')
  cache.get(draft, 's')
  const counts = {errors: 0, warnings: 0, fixable: 0, byRule: new Map()}
  cache.put({file: draft, text: 'A draft.', seen: []}, 's', {report: {findings: []}, notes: undefined, noted: 0, after: 0, counts})
  await cache.close()
  const whole = readFileSync(file, 'latin1')
  const body = whole.slice(whole.indexOf('\n') + 1)
  return {
    turns: 4,
    input: from([whole, body, `m6l cache 1 x y\n${body}\n`]),
    wrong: async input => {
      writeFileSync(file, input, 'latin1')
      const opened = openResultCache(file, 'test 1')
      const kept = opened.get(draft, 's')?.report()
      await opened.close()
      return kept === undefined || Buffer.from(input, 'latin1').toString('latin1') === whole ? [] : ['a damaged cache was believed']
    },
  }
}

async function baselineSubject(folder: string): Promise<Subject> {
  const file = path.join(folder, 'baseline.json')
  const entry = {rule: 'no-secret', path: 'a.md', fingerprint: 'f', reason: 'old', author: 'desk', date: '2026-03-02'}
  await writeSuppressions(file, 'baseline', [entry, {...entry, path: 'b.md'}])
  return {
    turns: 4,
    input: from([readFileSync(file, 'utf8')]),
    wrong: async input => {
      writeFileSync(file, input)
      const entries = readSuppressions(file, 'baseline')
      return entries.every(found => Object.values(found).every(value => typeof value === 'string')) ? [] : ['an entry is none']
    },
  }
}
