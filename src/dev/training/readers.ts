/**
 * Trains the second reader of readers’ affairs; writes rules/models/readers.bin. rules/models/readers.md says on what and how well.
 *
 *   npm run train:readers -- --data DIR            DIR holds privacy-promotion/ and ordinary/ in the format of the page above
 *   npm run train:readers -- --data DIR --half     writes what half of DIR taught, to measure the rule on the other half
 *
 * First it learns without each fourth of the rows in turn, and without half of each set of ordinary posts, and prints what it makes of those.
 * Then all that may be learned is learned, and that is what m6l ships.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {bundledLexicons} from '../../lexicon/bundled.js'
import {lexiconsOf} from '../../lexicon/index.js'
import {parse} from '../../post/index.js'
import {forget} from '../../post/memory.js'
import {tellingFeaturesIn} from '../../privacy/index.js'
import {encodedModels, featuresOf, logOdds, mostOdds, type SecondReader, type SentenceFeatures, tablesOf} from '../../reader/index.js'
import {type Teaching, taught} from '../learning/second-reader.js'
import {LANGUAGES} from '../texts/languages.js'
import {composedTexts, fixtureTexts, ordinaryTexts, ownTexts} from '../texts/reader-rows.js'
import {ownFile, type Text} from '../texts/samples.js'

/** How much a text of a set counts; ordinary posts have the last number. */
const WORTH: Readonly<Record<string, number>> = {readers: 2, fixtures: 2, own: 0.5, composed: 0.3}
const WORTH_OF_ORDINARY = 0.3
const TEACHING: Teaching = {
  sentences: {rounds: 2, passes: 20, rate: 0.3, shrinkage: 1e-3, sign: 0.2, slots: {words: 1 << 18, signs: 1 << 13}},
  whole: {slots: 1 << 18, passes: 20, rate: 0.3, shrinkage: 2e-3},
  shareOfWanted: 0.5,
}
const FOLDS = 4
/** Neighbouring rows may be a pair on one topic. */
const BLOCK = 10
/** What the whole row counts beside its surest sentence, in what is printed. */
const OF_WHOLE = 1.5
const LEVELS = [-4, -3, -2.5, -2, -1.5, -1, 0]

interface Read extends Text {
  readonly sentences: readonly SentenceFeatures[]
  /** Of the whole text. */
  readonly features: readonly number[]
}

const {values} = parseArgs({options: {data: {type: 'string'}, half: {type: 'boolean', default: false}}})
const terms = lexiconsOf(await bundledLexicons())
const read: Read[] = []
for (const text of [...ownTexts(), ...fixtureTexts(), ...composedTexts(), ...ordinaryTexts(values.data)])
  read.push({...text, ...(await readingOf(text.text))})
const isRow = ({set}: Read) => set === 'readers' || set === 'fixtures'
const rows = read.filter(isRow)
const others = read.filter(text => !isRow(text))
const half = modelsOf([...rows, ...others.filter(({learned}) => learned)])
console.log(judged())
const reader = values.half ? half : modelsOf(read.filter(({licensed}) => licensed))
writeFileSync(ownFile('rules/models/readers.bin'), encodedModels(tablesOf(reader)))

async function readingOf(text: string): Promise<Pick<Read, 'sentences' | 'features'>> {
  const post = await parse(text, {path: 'post.md'})
  const sentences = tellingFeaturesIn(post, terms)
  const features = featuresOf(post).words
  forget()
  return {sentences, features}
}

function modelsOf(texts: readonly Read[]): SecondReader {
  return taught(
    texts.map(text => ({...text, wanted: text.label === 'violation', weight: WORTH[text.set] ?? WORTH_OF_ORDINARY})),
    TEACHING,
  )
}

function surest(by: SecondReader, {sentences, features}: Read): number {
  return mostOdds(by, sentences) + OF_WHOLE * logOdds(by.whole, features)
}

/** The share of rows and of ordinary posts, none of which the model had learned, above some log-odds. */
function judged(): string {
  const shares = (odds: readonly number[], per: number) =>
    LEVELS.map(least => ((per * odds.filter(value => value > least).length) / odds.length).toFixed(1)).join(', ')
  const folds = Array.from({length: FOLDS}, (_, fold) => {
    const isHeld = (at: number) => Math.floor(at / BLOCK) % FOLDS === fold
    const by = modelsOf([...rows.filter((_, at) => !isHeld(at)), ...others.filter(({learned}) => learned)])
    return rows.flatMap((row, at) => (isHeld(at) ? [{...row, odds: surest(by, row)}] : []))
  }).flat()
  const lines = ['readers violation', 'readers ok', 'fixtures ok'].flatMap(name =>
    LANGUAGES.map(tag => {
      const odds = folds.filter(({set, label, language}) => `${set} ${label}` === name && language === tag).map(row => row.odds)
      return `  ${name} ${tag} (${odds.length}), in 100: ${shares(odds, 100)}`
    }),
  )
  const ordinary = others.filter(({learned}) => !learned)
  const sets = [...new Set(ordinary.map(({set}) => set))].map(set => {
    const odds = ordinary.filter(text => text.set === set).map(text => surest(half, text))
    return `  ${set} (${odds.length}), in 1,000: ${shares(odds, 1000)}`
  })
  return [`held back, above ${LEVELS.join(', ')} nats:`, ...lines, ...sets].join('\n')
}
