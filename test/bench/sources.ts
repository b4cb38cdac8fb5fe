/**
 * Measures the index of sources: `npx tsx test/bench/sources.ts [--sources 1000,10000,100000] [--postgres postgres://…]`, after a build.
 * Sources of 300 words are made by a generator; posts of 100 words hold 40 of one of them. Prints how fast the index is built and
 * updated, how large it is beside the text, what a look-up with alignment takes warm, and a whole process cold against `node -e 0`.
 */
import {spawnSync} from 'node:child_process'
import {appendFileSync, closeSync, mkdtempSync, openSync, rmSync, utimesSync, writeFileSync, writeSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {SourceSettings} from '../../src/config/index.js'
import {parse} from '../../src/post/index.js'
import {describeIndex, openSources} from '../../src/sources/index.js'
import {randomFrom, sourceGenerator} from './source-generator.js'

const {values} = parseArgs({options: {sources: {type: 'string', default: '1000,10000,100000'}, postgres: {type: 'string'}}})
const BIN = fileURLToPath(new URL('../../bin/m6l.js', import.meta.url))
const PROBE = fileURLToPath(new URL('memory-probe.cjs', import.meta.url))
const WORDS = 300
const POSTS = 200
const RUNS = 9
/** On a shared machine the best of several times is what the program itself takes. */
const ROUNDS = 7

for (const count of values.sources.split(',').map(Number)) await measure(count)

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'm6l-sources-'))
  const posts = writeSources(path.join(folder, 'sources.jsonl'), count)
  console.log(`${count} sources of ${WORDS} words`)
  await measureStore(folder, {index: 'sources.m6lindex'}, posts)
  if (values.postgres !== undefined) await measureStore(folder, {postgres: values.postgres}, posts)
  rmSync(folder, {recursive: true, force: true})
}

/** Writes the sources; gives posts that hold a passage of one of them, or, every tenth, of none. */
function writeSources(file: string, count: number): readonly string[] {
  const textOf = sourceGenerator(count)
  const random = randomFrom(7)
  const posts: string[] = []
  const handle = openSync(file, 'w')
  for (let at = 0; at < count; at++) {
    const text = textOf(WORDS)
    writeSync(
      handle,
      `${JSON.stringify({id: `source-${at}`, title: `Source ${at}`, author: 'Nobody', url: `https://example.org/${at}`, text})}\n`,
    )
    if (posts.length >= POSTS || random() * count > POSTS * 1.2) continue
    const words = text.split(' ')
    const passage = posts.length % 10 === 9 ? textOf(40) : words.slice(120, 160).join(' ')
    posts.push(`${textOf(30)}\n\n${passage}\n\n${textOf(30)}`)
  }
  closeSync(handle)
  return posts
}

async function measureStore(folder: string, place: Partial<SourceSettings>, posts: readonly string[]): Promise<void> {
  const config = path.join(folder, '.m6lrc.json')
  writeFileSync(config, JSON.stringify({sources: {files: ['sources.jsonl'], ...place}}))
  console.log(`  in ${place.postgres === undefined ? 'a file' : 'PostgreSQL'}`)
  printRun('build', folder, ['index'])
  const file = path.join(folder, 'sources.jsonl')
  appendFileSync(file, `${JSON.stringify({id: 'one-more', text: sourceGenerator(1)(WORDS)})}\n`)
  utimesSync(file, new Date(), new Date(Date.now() + 60_000))
  printRun('one source more', folder, ['index'])
  const nothing = {ownPosts: [], boilerplate: [], index: undefined, postgres: undefined, onUnavailable: 'fail'} as const
  const settings: SourceSettings = {...nothing, ...place, folder, files: ['sources.jsonl']}
  console.log(
    (await describeIndex(settings))
      .trimEnd()
      .split('\n')
      .slice(0, 2)
      .map(line => `    ${line}`)
      .join('\n'),
  )
  await measureLookUps(settings, posts)
  writeFileSync(path.join(folder, 'post.md'), posts[0] ?? '')
  printRun('one post, cold', folder, ['--only', 'no-copied-text', 'post.md'])
  if (place.postgres === undefined) printRun('the floor', folder, [])
}

async function measureLookUps(settings: SourceSettings, posts: readonly string[]): Promise<void> {
  const sources = await openSources(settings, () => undefined)
  const read = await Promise.all(posts.map(text => parse(text, {path: 'post.md'})))
  const best = read.map(() => Number.POSITIVE_INFINITY)
  let right = 0
  for (let round = 0; round < ROUNDS; round++) {
    right = 0
    for (const [at, post] of read.entries()) {
      const started = performance.now()
      const {matches} = await sources.matchesOf(post, path.join(settings.folder, 'post.md'))
      best[at] = Math.min(best[at] ?? 0, performance.now() - started)
      if (matches.some(({words}) => words.length >= 35) === (at % 10 !== 9)) right++
    }
  }
  best.sort((a, b) => a - b)
  const at = (share: number) => (best[Math.floor(best.length * share)] ?? 0).toFixed(2)
  const of = `the best of ${ROUNDS} for each post`
  console.log(`    look-up and alignment, warm, ${of}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms; ${right} of ${posts.length} right`)
  await sources.close()
}

/** Runs the program, or nothing but Node, several times where it is quick; prints the medians. */
function printRun(name: string, cwd: string, args: readonly string[]): void {
  const runs = args[0] === 'index' ? 1 : RUNS
  const found = Array.from({length: runs}, () => {
    const started = performance.now()
    const program = args.length === 0 ? ['-e', '0'] : [BIN, ...args]
    const {output, status} = spawnSync(process.execPath, ['--require', PROBE, ...program], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    })
    const [cpu = 0, memory = 0] = String(output[3]).trim().split(' ').map(Number)
    return {wall: performance.now() - started, cpu: cpu / 1000, memory: memory / 1024, status}
  })
  const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
  const [wall, cpu, memory] = [median(found.map(run => run.wall)), median(found.map(run => run.cpu)), median(found.map(run => run.memory))]
  console.log(
    `    ${name}: ${wall.toFixed(0)} ms, ${cpu.toFixed(0)} ms of CPU, ${memory.toFixed(0)} MiB at most (exit ${found[0]?.status})`,
  )
}
