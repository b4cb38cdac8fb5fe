/**
 * Trains the tables that tell apart English, French and Latin-letter Darija, and Arabic and Darija in Arabic letters; writes
 * src/language/table.ts.
 *
 * Data: the project's own rows (rules/models/rows). A softmax regression over the features of `languageFeatures`, by stochastic gradient descent in a fixed order, weights rounded to 8 bits: the same rows give the same bytes.
 * A fifth of the rows, in blocks of ten neighbours, is held back; the figures printed are on that part.
 */
import {writeFileSync} from 'node:fs'
import {languageFeatures, scriptOf} from '../../language/detect.js'
import type {LanguageTag} from '../../language/language.js'
import type {Script} from '../../language/spelling.js'
import {BUCKETS} from '../../language/table-shape.js'
import {seeded, shuffle} from '../random.js'
import {ROOT} from '../root.js'
import {draftsAndStatements, ownRows} from '../texts/samples.js'

const PASSES = 12
const LEARNING_RATE = 0.5
const SHRINKAGE = 2e-6
const BLOCK = 10
const HELD_BACK = 5

interface Sample {
  readonly text: string
  readonly language: number
  readonly features: readonly number[]
}

interface Task {
  readonly name: string
  readonly script: Script
  readonly languages: readonly LanguageTag[]
}

interface Trained {
  readonly weights: Int8Array
  readonly scale: number
}

const TASKS: readonly Task[] = [
  {name: 'LATIN', script: 'latin', languages: ['en', 'fr', 'ary']},
  {name: 'ARABIC', script: 'arabic', languages: ['ar', 'ary']},
]

writeFileSync(`${ROOT}src/language/table.ts`, tableModule(TASKS.map(task => ({task, trained: trainedFor(task)}))))

function trainedFor(task: Task): Trained {
  const samples = task.languages.flatMap((tag, language) => readRows(tag, task.script).map(text => sampleOf(text, {task, language})))
  const isHeldBack = (at: number) => Math.floor(at / BLOCK) % HELD_BACK === 0
  const trained = rounded(
    train(
      task,
      samples.filter((_, at) => !isHeldBack(at)).flatMap(sample => withPieces(task, sample)),
    ),
  )
  const heldBack = samples.filter((_, at) => isHeldBack(at))
  const cut = (length: number) => heldBack.map(({text, language}) => sampleOf(text.slice(0, length), {task, language}))
  console.log(`${task.name}\n${judged('held back, whole rows', {task, trained}, heldBack)}`)
  for (const length of [59, 30]) console.log(judged(`held back, first ${length} units`, {task, trained}, cut(length)))
  return trained
}

function readRows(tag: LanguageTag, script: Script): readonly string[] {
  const others = ['notes', 'promotion', 'readers', 'institutions'].flatMap(ownRows).filter(({lang}) => lang === tag)
  return [...draftsAndStatements(tag), ...others].map(({text}) => text).filter(text => scriptOf(text) === script)
}

function sampleOf(text: string, {task, language}: {task: Task; language: number}): Sample {
  return {text, language, features: languageFeatures(text, task.script)}
}

/** Short posts are common, so each row is also learned in pieces of a few words. */
function withPieces(task: Task, row: Sample): readonly Sample[] {
  const words = row.text.split(/\s+/u)
  const pieces: Sample[] = []
  for (let at = 0; at + 3 <= words.length; at += 4) pieces.push(sampleOf(words.slice(at, at + 5).join(' '), {task, language: row.language}))
  return [row, ...pieces]
}

function train({languages}: Task, rows: readonly Sample[]): Float64Array {
  const table = new Float64Array(BUCKETS * languages.length)
  const counts = languages.map((_, language) => rows.filter(row => row.language === language).length)
  const random = seeded(6)
  const order = rows.map((_, at) => at)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    const rate = LEARNING_RATE / (1 + pass / 3)
    for (const at of order) {
      const row = rows[at]
      if (!row || row.features.length === 0) continue
      // Half way to counting alike: pieces of Darija rows are often French.
      const balance = Math.sqrt(rows.length / (languages.length * (counts[row.language] ?? 1)))
      step(table, row, {rate: rate * balance, scale: 1 / Math.sqrt(row.features.length)})
    }
  }
  return table
}

function step(table: Float64Array, {features, language}: Sample, {rate, scale}: {rate: number; scale: number}): void {
  const scores = scoresOf(table, features).map(score => score * scale)
  const highest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  for (let other = 0; other < scores.length; other++) {
    const error = (powers[other] ?? 0) / sum - (other === language ? 1 : 0)
    for (const feature of features) {
      const at = other * BUCKETS + feature
      table[at] = (table[at] ?? 0) * (1 - SHRINKAGE) - rate * error * scale
    }
  }
}

function scoresOf(table: Float64Array | Int8Array, features: readonly number[]): number[] {
  return Array.from({length: table.length / BUCKETS}, (_, language) =>
    features.reduce((sum, feature) => sum + (table[language * BUCKETS + feature] ?? 0), 0),
  )
}

function rounded(table: Float64Array): Trained {
  const largest = table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / 127
  return {weights: Int8Array.from(table, weight => Math.round(weight / scale)), scale}
}

function judged(name: string, {task, trained}: {task: Task; trained: Trained}, rows: readonly Sample[]): string {
  const right = (row: Sample) => {
    const scores = scoresOf(trained.weights, row.features)
    return scores.indexOf(Math.max(...scores)) === row.language
  }
  const share = (part: readonly Sample[]) => `${((100 * part.filter(right).length) / part.length).toFixed(1)} % of ${part.length}`
  const each = task.languages.map((tag, language) => `${tag} ${share(rows.filter(row => row.language === language))}`)
  return `${name}: ${share(rows)} (${each.join(', ')})`
}

function tableModule(tables: readonly {task: Task; trained: Trained}[]): string {
  return [
    '// Trained by `npm run train:language`; rules/models/language.md says on what and how well.',
    "import type {LanguageTable} from './table-shape.js'",
    ...tables.map(({task, trained}) => {
      const base64 = Buffer.from(trained.weights.buffer).toString('base64')
      const languages = task.languages.map(tag => `'${tag}'`).join(', ')
      return [
        `\nexport const ${task.name}: LanguageTable = {`,
        `  languages: [${languages}],\n  scale: ${trained.scale},`,
        `  weights: new Int8Array(Buffer.from('${base64}', 'base64')),\n}`,
      ].join('\n')
    }),
    '',
  ].join('\n')
}
