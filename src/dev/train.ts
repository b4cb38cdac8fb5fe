/**
 * Trains the models behind `no-stereotype` and writes rules/models/offence.bin and offence-sentences.bin, and rules/models/words.bin, the words that are
 * no slips: `npm run train -- --data DIR [--rows FILE.jsonl …] [--check]`.
 *
 * DIR holds the collections that rules/models/offence.md names; without it only the project's own rows are learned. `--rows` adds rows of a
 * library's own, in the form of rules/models/rows, from files named after their language. The same data gives the same bytes. `--check` writes nothing: it
 * learns four times without a quarter of the data, by groups of rows that are alike, and prints how that quarter is judged.
 */
import {readdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {LanguageTag} from '../language/index.js'
import {bundledLexicons} from '../lexicon/bundled.js'
import {lexiconFiles} from '../lexicon/files.js'
import {lexiconsOf} from '../lexicon/index.js'
import {
  BUCKETS,
  demandOf,
  encoded,
  featuresOf,
  offencesIn,
  sentenceFeaturesOf,
  sentencesOf,
  vocabularyOf,
  windowsOf,
} from '../offence/index.js'
import {parse} from '../post/index.js'
import {forget} from '../post/memory.js'
import {encodedModels} from '../reader/index.js'
import {strangenessOf} from '../relevance/index.js'
import {train} from './adagrad.js'
import {type Row, rowsFrom} from './offence-data.js'
import {type Lesson, linesOf, type Models, surenessIn} from './offence-judge.js'
import {learnedSentences} from './pooled.js'
import {statementsFrom} from './statements.js'
import {wordsOf} from './vocabulary.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ROWS = `${ROOT}rules/models/rows`
const OF_WINDOWS = {passes: 10, rate: 0.2, shrinkage: 1e-3}
const OF_SENTENCES = {passes: 8, rate: 0.2, shrinkage: 1e-3, doubt: 0.05, forLength: 0.7, slots: 1 << 18}
const QUARTERS = 4
/**
 * How sure the readers must be of a post of a language: of a thousand posts of institutions held back about four are marked, and of a hundred innocent
 * rows of the project’s own, many of them hard on purpose, six to eleven (`--check`).
 */
const THRESHOLDS: Readonly<Record<LanguageTag, number>> = {en: 1.2, fr: 1.8, ar: 0.95, ary: 2.15}
/** Weights are cut at this quantile of their size, so that the many small ones keep their differences. */
const CUT = 0.9995

/** What institutions publish shares a bias (adagrad.ts) with the project's own rows of a language, so that what sets them apart is learned. */
const INSTITUTIONS = /^(?:university-\w+|posts|news|other readers)\./u
/** To the reader of sentences the posts of anybody are harmless, too. */
const ANYBODY = /^general-\w+\./u
const ANYBODY_WEIGHT = 1

/** The reader of windows learns bare statements above all, and the reader of sentences drafts: each knows what the other does not. What a row counts to either. */
const STATEMENTS = /^(?:hatecheck|mhc-|composed\.)/u
const DRAFTS = /^rows\./u
const COMPOSED = /^composed\./u

function weightToWindows({source, weight, composed}: Row): number {
  if (STATEMENTS.test(source)) return 2 * weight
  return DRAFTS.test(source) && !composed ? 0.5 * weight : weight
}

function weightToSentences({source, weight}: Row): number {
  if (ANYBODY.test(source)) return ANYBODY_WEIGHT
  return (COMPOSED.test(source) ? 0.4 : STATEMENTS.test(source) ? 0.7 : 1) * weight
}

function biasOf(source: string): string {
  return source.replace(INSTITUTIONS, 'rows.')
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
const biases = [...new Set(lessons.map(({source}) => biasOf(source)))]
if (values.check) console.log(linesOf(heldBack(), THRESHOLDS).join('\n'))
else write(learned(lessons))

async function lessonsFrom(rows: readonly Row[]): Promise<readonly Lesson[]> {
  const terms = lexiconsOf(await bundledLexicons())
  const found: Lesson[] = []
  for (const row of rows) {
    const post = await parse(row.text, {path: 'post.md'})
    const isOffence = offencesIn(post, terms).length > 0
    const windows = windowsOf(post, terms)
    // Nobody has labelled the posts of anybody: those that plainly offend are no example of what does not.
    if (windows.length > 0 && !(row.unlabelled && isOffence)) {
      found.push({
        ...{...row, isOffence, demand: demandOf(windows, strangenessOf(post, terms))},
        language: windows[0]?.[0]?.passage.language ?? row.language,
        windows: windows.map(window => ({features: featuresOf(window), sentences: sentencesOf(window).map(sentenceFeaturesOf)})),
      })
    }
    forget()
  }
  return found
}

/** The rows with how sure models are of them that have not learned their quarter. What is composed is always learned. */
function heldBack(): readonly (Lesson & {readonly sureness: number})[] {
  return Array.from({length: QUARTERS}, (_, quarter) => {
    const isHeld = ({group, composed}: Row) => !composed && quarterOf(group) === quarter
    const models = learned(lessons.filter(lesson => !isHeld(lesson)))
    return lessons.filter(isHeld).map(lesson => ({...lesson, sureness: surenessIn(lesson, models)}))
  }).flat()
}

function quarterOf(group: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % QUARTERS
}

function learned(from: readonly Lesson[]): Models {
  const numberOf = (source: string) => biases.indexOf(biasOf(source))
  const windows = train(
    from.map(lesson => ({
      windows: lesson.windows.map(({features}) => features),
      ...{bad: lesson.bad, weight: weightToWindows(lesson), source: numberOf(lesson.source)},
    })),
    {buckets: BUCKETS, sources: biases.length, ...OF_WINDOWS},
  )
  const sentences = learnedSentences(
    from.map(lesson => ({
      ...{sentences: lesson.windows.flatMap(({sentences}) => sentences), bad: lesson.bad},
      ...{weight: weightToSentences(lesson), source: numberOf(lesson.source.replace(ANYBODY, 'rows.'))},
    })),
    {sources: biases.length, ...OF_SENTENCES},
  )
  return {...rounded(windows), sentences}
}

/** Weights in eight bits, and what one unit stands for. */
function rounded(weights: Float32Array): {
  readonly weights: Int8Array
  readonly scale: number
} {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * CUT)] ?? 1) / 127
  return {weights: Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale}
}

function write({weights, scale, sentences}: Models): void {
  writeFileSync(`${ROOT}rules/models/offence.bin`, encoded({weights, scale, thresholds: THRESHOLDS}))
  writeFileSync(`${ROOT}rules/models/offence-sentences.bin`, encodedModels([sentences]))
}
