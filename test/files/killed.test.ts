import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {openResultCache} from '../../src/cache/index.js'
import {readSuppressions, writeSuppressions} from '../../src/files/suppressions.js'
import {openIndexFile} from '../../src/sources/index-file.js'
import {folderWith} from '../kit/folder.js'
import {jsonLines} from '../kit/sources.js'
import {baselineVersion, cacheVersion, draftVersion, PROGRAM} from '../kit/versions.js'

const WRITER = fileURLToPath(new URL('../kit/endless-writer.ts', import.meta.url))
const KILLS = 8
/** So often is a writer killed at most until it was in the midst of writing: on a quiet machine that takes luck. */
const MOST_KILLS = 80

/** Lets a program write a file over and over, and ends it so long after its first writing: as no program can prevent, or by asking it to. */
async function endedWhileWriting([kind, file]: readonly [string, string], after: number, by: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, kind, file], {stdio: ['ignore', 'pipe', 'inherit']})
  const ended = new Promise<string | null>(resolve => child.on('exit', (_, signal) => resolve(signal)))
  await Promise.race([new Promise(resolve => child.stdout.once('data', resolve)), ended])
  await pause(after)
  child.kill(by)
  expect(await ended).toBe(by)
}

/** Kills a writer time and again, at other moments; `look` looks at the file after each, and says whether that was enough. */
async function killed(kind: string, file: string, look: () => boolean): Promise<void> {
  let isEnough = false
  for (let kill = 0; kill < KILLS || (kill < MOST_KILLS && !isEnough); kill++) {
    await endedWhileWriting([kind, file], 3 + (kill % KILLS) * 5 + (kill % 3))
    isEnough = look()
  }
}

/** Whether a file of some kind is one of its versions, and all of it. */
const READS: Readonly<Record<string, (file: string) => boolean>> = {
  draft: file => [draftVersion(0), draftVersion(1)].includes(readFileSync(file, 'utf8')),
  report: file => [draftVersion(0), draftVersion(1)].includes(readFileSync(file, 'utf8')),
  baseline: file => readSuppressions(file, 'baseline').length === baselineVersion(0).length,
  cache: file => !openResultCache(file, PROGRAM).isDamaged,
  index: file => [400, 800].includes(openIndexFile(file, 'index').header.sources),
}

/** Whether a writer was killed in the midst of writing: what it wrote aside is still there. */
function wasMidst(file: string): boolean {
  return readdirSync(path.dirname(file)).some(name => /^\.m6l-.*\.tmp$/u.test(name))
}

describe('a writer that is killed', {timeout: 300_000}, () => {
  test.each(['draft', 'report'])('leaves a %s as it was or as it is to be', async kind => {
    const file = path.join(folderWith({'post.md': draftVersion(0)}), 'post.md')
    const versions = [draftVersion(0), draftVersion(1)]
    await killed(kind, file, () => {
      expect(versions.includes(readFileSync(file, 'utf8'))).toBe(true)
      return wasMidst(file)
    })
    expect(wasMidst(file)).toBe(true)
  })

  test('leaves a baseline that reads', async () => {
    const file = path.join(folderWith({}), 'baseline.json')
    await writeSuppressions(file, 'baseline', baselineVersion(0))
    await killed('baseline', file, () => {
      const entries = readSuppressions(file, 'baseline')
      expect(entries).toHaveLength(baselineVersion(0).length)
      expect(new Set(entries.map(({reason}) => reason)).size).toBe(1)
      return true
    })
  })

  test('leaves a cache that is whole', async () => {
    const file = path.join(folderWith({}), '.m6lcache')
    const draft = WRITER
    await killed('cache', file, () => {
      const cache = openResultCache(file, PROGRAM)
      expect(cache.isDamaged).toBe(false)
      const kept = [0, 1].flatMap(version => {
        const report = cache.get(draft, String(version))?.report()
        return report === undefined ? [] : [{version, report}]
      })
      expect(kept).toHaveLength(1)
      expect(kept[0]?.report).toEqual(cacheVersion(kept[0]?.version ?? 0).report)
      void cache.close()
      return true
    })
  })

  test('that writes right over a file leaves half of it, which this test sees', async () => {
    const file = path.join(folderWith({}), 'post.md')
    writeFileSync(file, draftVersion(0))
    const versions = [draftVersion(0), draftVersion(1)]
    let half = 0
    await killed('careless', file, () => {
      if (!versions.includes(readFileSync(file, 'utf8'))) half++
      return half > 0
    })
    expect(half).toBeGreaterThan(0)
  })
})

describe('a writer that is told to end', {timeout: 300_000}, () => {
  const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT', 'SIGINT', 'SIGTERM'] as const
  const text = (at: number) => `The lamp of house number ${at} burns until the morning of day ${at}. `.repeat(20)
  const tales = (from: number) =>
    jsonLines(Array.from({length: 400}, (_, at) => ({id: `${from + at}`, title: 'A tale', text: text(from + at)})))

  test.each(['draft', 'report', 'baseline', 'cache', 'index'])('leaves a whole %s, and nothing beside it', async kind => {
    const folder = folderWith({'post.md': draftVersion(0), 'tales.jsonl': tales(0), 'more.jsonl': tales(1000)})
    const file = path.join(folder, kind === 'draft' || kind === 'report' ? 'post.md' : kind)
    for (const [at, by] of SIGNALS.entries()) {
      await endedWhileWriting([kind, file], 4 + at * 5, by)
      expect(READS[kind]?.(file)).toBe(true)
      expect(wasMidst(file)).toBe(false)
    }
  })
})
