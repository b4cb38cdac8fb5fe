import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {describe, expect, test} from 'vitest'
import {openResultCache} from '../../src/cache/index.js'
import {readSuppressions} from '../../src/files/suppressions.js'
import {openIndexFile} from '../../src/sources/index-file.js'
import {folderWith} from '../kit/folder.js'
import {jsonLines} from '../kit/sources.js'
import {baselineVersion, cacheVersion, draftVersion, PROGRAM} from '../kit/versions.js'

const WRITER = fileURLToPath(new URL('../kit/ended-writer.ts', import.meta.url))
/** More steps than any writer takes. */
const MANY_STEPS = 60

/** How a writer ended that was sent a signal at a step of its writing: by the signal, or by itself where it takes fewer steps. */
async function ended(
  kind: string,
  file: string,
  {step, by}: {readonly step: number; readonly by: NodeJS.Signals},
): Promise<'told' | 'done'> {
  const args = [kind, file, String(step % 2), String(step), by]
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, ...args], {stdio: ['ignore', 'ignore', 'inherit']})
  const [code, signal] = await once(child, 'exit')
  expect([code, signal]).toEqual(signal === null ? [0, null] : [null, by])
  return signal === null ? 'done' : 'told'
}

/** Ends a writer at each of its steps in turn; `look` looks at the file after each. Says at how many. */
async function endedAtEach(
  kind: string,
  file: string,
  {signals, look}: {signals: readonly NodeJS.Signals[]; look: () => void},
): Promise<number> {
  for (let step = 1; step < MANY_STEPS; step++) {
    const by = signals[step % signals.length] ?? 'SIGKILL'
    const how = await ended(kind, file, {step, by})
    look()
    if (how === 'done') return step - 1
  }
  throw new Error(`${kind} takes more than ${MANY_STEPS} steps`)
}

const isDraft = (file: string) => [draftVersion(0), draftVersion(1)].includes(readFileSync(file, 'utf8'))

/** Whether a file of some kind is one of its versions, and all of it. */
const READS: Readonly<Record<string, (file: string) => boolean>> = {
  draft: isDraft,
  report: isDraft,
  baseline: file => {
    const entries = readSuppressions(file, 'baseline')
    return entries.length === baselineVersion(0).length && new Set(entries.map(({reason}) => reason)).size === 1
  },
  cache: file => {
    const cache = openResultCache(file, PROGRAM)
    const kept = [0, 1].flatMap(version => {
      const report = cache.get(WRITER, String(version))?.report()
      return report === undefined ? [] : [isDeepStrictEqual(report, cacheVersion(version).report)]
    })
    void cache.close()
    return !cache.isDamaged && kept.length === 1 && kept.every(Boolean)
  },
  index: file => [400, 800].includes(openIndexFile(file, 'index').header.sources),
}

/** Whether a writer was ended in the midst of writing: what it wrote aside is still there. */
function wasMidst(file: string): boolean {
  return readdirSync(path.dirname(file)).some(name => /^\.m6l-.*\.tmp$/u.test(name))
}

const text = (at: number) => `The lamp of house number ${at} burns until the morning of day ${at}. `.repeat(20)
const tales = (from: number) =>
  jsonLines(Array.from({length: 400}, (_, at) => ({id: `${from + at}`, title: 'A tale', text: text(from + at)})))

/** A file of some kind as it is before a writer comes, in a folder with nothing but what the writer reads. */
async function fileOf(kind: string): Promise<string> {
  const folder = folderWith({'post.md': draftVersion(0), 'tales.jsonl': tales(0), 'more.jsonl': tales(1000)})
  const file = path.join(folder, ['draft', 'report', 'careless'].includes(kind) ? 'post.md' : kind)
  if (!existsSync(file)) await ended(kind, file, {step: MANY_STEPS, by: 'SIGKILL'})
  return file
}

const KINDS = ['draft', 'report', 'baseline', 'cache', 'index']

describe('a writer that is killed', {timeout: 300_000}, () => {
  test.each(KINDS)('leaves the %s as it was or as it is to be', async kind => {
    const file = await fileOf(kind)
    const look = () => expect(READS[kind]?.(file)).toBe(true)
    // Begun, written by half, safe on the disk, renamed.
    expect(await endedAtEach(kind, file, {signals: ['SIGKILL'], look})).toBeGreaterThanOrEqual(4)
    expect(wasMidst(file)).toBe(true)
  })

  test('that writes right over a file leaves half of it, which this test sees', async () => {
    const file = await fileOf('careless')
    await ended('careless', file, {step: 1, by: 'SIGKILL'})
    expect(isDraft(file)).toBe(false)
  })
})

describe('a writer that is told to end', {timeout: 300_000}, () => {
  test.each(KINDS)('leaves the %s whole, and nothing beside it', async kind => {
    const file = await fileOf(kind)
    const look = () => {
      expect(READS[kind]?.(file)).toBe(true)
      expect(wasMidst(file)).toBe(false)
    }
    expect(await endedAtEach(kind, file, {signals: ['SIGINT', 'SIGTERM', 'SIGHUP'], look})).toBeGreaterThanOrEqual(4)
  })
})
