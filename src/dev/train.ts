/**
 * Trains the model behind `no-stereotype` and writes rules/models/offence.bin, and rules/models/words.bin, the words that are no slips: `npm run train -- --data DIR [--rows FILE.jsonl …] [--check]`.
 *
 * DIR holds the collections that rules/models/offence.md names; without it only the project's own rows are learned. `--rows` adds rows of a
 * library's own, in the form of rules/models/rows, from files named after their language. A quarter of the data, by groups of rows that are alike, is held back first and
 * judged; then everything is learned. The same data gives the same bytes. `--check` stops after the figures.
 */
import {readdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {LanguageTag} from '../language/index.js'
import {bundledLexicons} from '../lexicon/bundled.js'
import {lexiconFiles} from '../lexicon/files.js'
import {lexiconsOf} from '../lexicon/index.js'
import {BUCKETS, encoded, type Features, featuresOf, offencesIn, scoreOf, thresholdFor, vocabularyOf, windowsOf} from '../offence/index.js'
import {parse} from '../post/index.js'
import {type Sample, train} from './adagrad.js'
import {type Row, rowsFrom} from './offence-data.js'
import {statementsFrom} from './statements.js'
import {wordsOf} from './vocabulary.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ROWS = `${ROOT}rules/models/rows`
const LEARNING = {passes: 10, rate: 0.2, shrinkage: 1e-3}
const HELD_BACK = 4
/** The score above which a window of a language needs a second reader: chosen on the rows held back, so that few posts of institutions pass it. */
const THRESHOLDS: Readonly<Record<LanguageTag, number>> = {en: -0.5, fr: -0.1, ar: -1.05, ary: -0.1}
/** Weights are cut at this quantile of their size, so that the many small ones keep their differences. */
const CUT = 0.9995

/** What institutions publish shares a bias (adagrad.ts) with the project's own rows of a language, so that what sets them apart is learned. */
const INSTITUTIONS = /^(?:university-\w+|posts|news|other readers)\./u

function biasOf(source: string): string {
  return source.replace(INSTITUTIONS, 'rows.')
}

interface Lesson extends Row {
  readonly windows: readonly Features[]
  readonly threshold: number
}

const {values} = parseArgs({
  options: {data: {type: 'string'}, rows: {type: 'string', multiple: true, default: []}, check: {type: 'boolean', default: false}},
})
const own = readdirSync(ROWS)
  .filter(name => name.endsWith('.jsonl'))
  .sort()
  .map(name => `${ROWS}/${name}`)
const statements = readdirSync(ROWS)
  .filter(name => name.startsWith('statement-parts.'))
  .sort()
  .map(name => `${ROWS}/${name}`)
const rows = [...rowsFrom([...own, ...values.rows], values.data), ...statements.flatMap(statementsFrom)]
// What is a slip hangs on what is a word, and what is learned on both.
if (!values.check && values.data !== undefined)
  writeFileSync(`${ROOT}rules/models/words.bin`, vocabularyOf(wordsOf(rows, lexiconFiles(`${ROOT}rules/lexicons`))))
const lessons = await lessonsFrom(rows)
const sources = [...new Set(lessons.map(({source}) => source))]
const biases = [...new Set(sources.map(biasOf))]
judge(learned(lessons.filter(lesson => !isHeldBack(lesson))), lessons.filter(isHeldBack))
if (!values.check) writeFileSync(`${ROOT}rules/models/offence.bin`, encoded({...rounded(learned(lessons)), thresholds: THRESHOLDS}))

async function lessonsFrom(rows: readonly Row[]): Promise<readonly Lesson[]> {
  const terms = lexiconsOf(await bundledLexicons())
  const found: Lesson[] = []
  for (const row of rows) {
    const post = await parse(row.text, {path: 'post.md'})
    // Nobody has labelled the posts of anybody: those that plainly offend are no example of what does not.
    if (row.unlabelled && offencesIn(post, terms).length > 0) continue
    const windows = windowsOf(post, terms)
    const language = windows[0]?.[0]?.passage.language ?? tagOf(row.language)
    found.push({
      ...row,
      windows: windows.map(featuresOf),
      threshold: thresholdFor(THRESHOLDS[language], windows),
    })
  }
  return found
}

function isHeldBack({group, composed}: Row): boolean {
  if (composed) return false
  let hash = 0x811c9dc5
  for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % HELD_BACK === 0
}

function learned(from: readonly Lesson[]): Float32Array {
  const samples: readonly Sample[] = from
    .filter(({windows}) => windows.length > 0)
    .map(({windows, bad, weight, source}) => ({windows, bad, weight, source: biases.indexOf(biasOf(source))}))
  return train(samples, {buckets: BUCKETS, sources: biases.length, ...LEARNING})
}

/** Weights in eight bits, and what one unit stands for. */
function rounded(weights: Float32Array): {readonly weights: Int8Array; readonly scale: number} {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * CUT)] ?? 1) / 127
  return {weights: Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale}
}

/** Prints how the rows held back are judged, by source. */
function judge(exact: Float32Array, held: readonly Lesson[]): void {
  const {weights, scale} = rounded(exact)
  for (const source of sources) {
    const rows = held.filter(row => row.source === source)
    const isFound = ({windows, threshold}: Lesson) => windows.some(features => scoreOf(weights, features) * scale > threshold)
    const [bad, good] = [rows.filter(row => row.bad), rows.filter(row => !row.bad)]
    const [found, left] = [bad.filter(isFound).length, good.filter(row => !isFound(row)).length]
    console.log(`${source.padEnd(22)} ${found} of ${bad.length} found, ${left} of ${good.length} left alone`)
  }
}

function tagOf(language: string): LanguageTag {
  return language === 'en' || language === 'fr' || language === 'ary' ? language : 'ar'
}
