/**
 * Measures the simple reader of Markdown against the full one: `npx tsx test/bench/simple-reader.ts FILE|FOLDER…`, Markdown files and
 * JSON Lines with a `text`. Prints for each what share of posts the simple reader takes, and how fast both read those, in one thread.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {frontMatterBlock} from '../../src/post/front-matter/block.js'
import type {Span} from '../../src/post/index.js'
import {readMarkdown} from '../../src/post/markdown/markdown.js'
import {readSimple} from '../../src/post/simple/markdown.js'

/** How long each reader is measured at least, after it was warmed up. */
const LEAST_MS = 2000
const MEGABYTE = 1e6

interface Body {
  readonly source: string
  readonly body: Span
}

function textsIn(place: string): readonly string[] {
  if (statSync(place).isDirectory()) {
    const names = readdirSync(place, {recursive: true, encoding: 'utf8'}).filter(name => /\.(?:md|jsonl)$/u.test(name))
    return names.flatMap(name => textsIn(path.join(place, name)))
  }
  const text = readFileSync(place, 'utf8')
  if (!place.endsWith('.jsonl')) return [text]
  const rows = text.split('\n').filter(Boolean)
  return rows.map(row => (JSON.parse(row) as {text: string}).text)
}

function bodyOf(source: string): Body {
  return {source, body: {start: frontMatterBlock(source)?.whole.end ?? 0, end: source.length}}
}

const bytesOf = (posts: readonly Body[]) => posts.reduce((sum, {source, body}) => sum + Buffer.byteLength(source.slice(body.start)), 0)

/** Megabytes a second. */
async function speedOf(posts: readonly Body[], read: (post: Body) => unknown): Promise<number> {
  const round = async () => {
    for (const post of posts) await read(post)
  }
  await round()
  const started = performance.now()
  let rounds = 0
  for (; rounds === 0 || performance.now() - started < LEAST_MS; rounds++) await round()
  return (rounds * bytesOf(posts) * 1000) / (performance.now() - started) / MEGABYTE
}

for (const place of process.argv.slice(2)) {
  const posts = textsIn(place).map(bodyOf)
  const taken = posts.filter(({source, body}) => readSimple(source, body))
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  const simple = await speedOf(taken, ({source, body}) => readSimple(source, body))
  const full = await speedOf(taken, ({source, body}) => readMarkdown(source, body))
  console.log(
    `${path.basename(place)}: takes ${percent(taken.length, posts.length)} of ${posts.length} posts, ${percent(bytesOf(taken), bytesOf(posts))} of ${(bytesOf(posts) / MEGABYTE).toFixed(2)} MB`,
  )
  console.log(`  simple ${simple.toFixed(1)} MB/s, full ${full.toFixed(2)} MB/s, ${(simple / full).toFixed(1)} times as fast`)
}
