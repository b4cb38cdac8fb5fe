/**
 * Trains the second reader of relevance; writes rules/models/relevance.bin. rules/models/relevance.md says on what and how well.
 *
 *   npm run train:relevance -- --data DIR            DIR holds privacy-promotion/ and ordinary/
 *   npm run train:relevance -- --data DIR --most     writes what all but an eighth of DIR taught, to measure the rule on the rest
 *
 * What it takes for relevant are rows of the project’s own alone: of DIR it learns what is not.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {LanguageTag} from '../../language/index.js'
import {encodedModels, type LinearModel, logOdds} from '../../reader/index.js'
import {learnedFrom, type Sample} from '../learning/logistic.js'
import {oneOf, seeded} from '../random.js'
import {composed, readParts} from '../texts/composed.js'
import {LANGUAGES} from '../texts/languages.js'
import {languageOf, learning, ownFile, ownRows, type Row, readText, rowsOf, type Text} from '../texts/samples.js'

const LEARNING = {slots: 1 << 16, passes: 20, rate: 0.3, shrinkage: 2e-4}
const LABELS = ['offtopic', 'relevant'] as const
/** One part of so many is held back to judge by. */
const HELD_BACK = 8
const COMPOSED = 300
/** How many handfuls of words are taken from each topic, and how many words a handful holds. */
const HANDFULS = {each: 60, words: 4}
/** How much a text of each set counts. */
const WEIGHT: Readonly<Record<string, number>> = {
  ...{own: 6, posts: 0.1, library: 1, promotion: 1, composed: 0.1},
  ...{words: 1, tweets: 0.35, headlines: 0.2},
}

/** What is sold in the library’s own name, or for studies, speaks of them as well; news may be of anything. */
const UNDECIDED = new Set(['news', 'sponsor-plug', 'vendor-praise', 'essay-mill', 'giveaway-bait', 'affiliate'])

/** Words by language, label and topic; those of a topic stand between commas. */
type Topics = Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<(typeof LABELS)[number], readonly string[]>>>>

interface Read extends Text {
  readonly features: readonly number[]
}

const {values} = parseArgs({options: {data: {type: 'string'}, most: {type: 'boolean', default: false}}})
const read: Read[] = []
for (const text of [...ownTexts(), ...composedTexts(), ...handfuls(), ...textsOf(values.data)])
  read.push({...text, features: (await readText(text.text)).words})
const most = trained(({learned}) => learned)
console.log(judged(most))
writeFileSync(ownFile('rules/models/relevance.bin'), encodedModels([values.most ? most : trained(({licensed}) => licensed)]))

function ownTexts(): Text[] {
  const sold = ownRows('promotion')
    .filter(({kind = ''}) => !UNDECIDED.has(kind))
    .map(row => {
      const isLibrary = row.label === 'ok' && row.kind === 'library'
      return own({...row, label: isLibrary ? 'relevant' : 'offtopic'}, isLibrary ? 'library' : 'promotion')
    })
  const posts = LANGUAGES.flatMap(lang => ownRows(lang).map(row => own({...row, label: 'relevant', lang}, 'posts')))
  return [...ownRows('relevance').map(row => own(row, 'own')), ...sold, ...posts]
}

function composedTexts(): Text[] {
  const random = seeded(3)
  const parts = readParts(ownFile('rules/models/rows/promotion-parts.json'))
  return LANGUAGES.flatMap(lang =>
    Array.from({length: COMPOSED}, () => [
      own({text: composed(parts[lang].advertisement, random), label: 'offtopic', lang}, 'composed'),
      own({text: composed(parts[lang].library, random), label: 'relevant', lang}, 'composed'),
    ]).flat(),
  )
}

/** A few words of one topic at a time: what a sentence about it may hold, in no order. */
function handfuls(): Text[] {
  const random = seeded(7)
  const topics: Topics = JSON.parse(readFileSync(ownFile('rules/models/rows/relevance-words.json'), 'utf8'))
  return LANGUAGES.flatMap(lang =>
    LABELS.flatMap(label =>
      topics[lang][label].flatMap(topic => {
        const terms = topic.split(', ')
        return Array.from({length: HANDFULS.each}, () => {
          const text = Array.from({length: HANDFULS.words}, () => oneOf(terms, random)).join(' ')
          return own({text, label, lang}, 'words')
        })
      }),
    ),
  )
}

/** Tweets and headlines about anything; nothing without a folder of data. */
function textsOf(data: string | undefined): Text[] {
  if (data === undefined) return []
  const tweets = LANGUAGES.flatMap(tag => rowsOf(`${data}/ordinary/short/general-tweet.${tag}.jsonl`))
  const headlines = ['fp', 'clickbait'].flatMap(name => rowsOf(`${data}/privacy-promotion/${name}.jsonl`))
  return [...tweets.map(row => other(row, 'tweets')), ...headlines.map(row => other(row, 'headlines'))]
}

function own({text, label = 'offtopic', lang}: Row, set: string): Text {
  return {text, label, set, language: languageOf(lang), learned: true, licensed: true}
}

function other(row: Row, set: string): Text {
  return {text: row.text, label: 'offtopic', set, language: languageOf(row.lang), ...learning(row, HELD_BACK)}
}

/** In each language what is relevant counts as much as what is not. */
function trained(isLearned: (text: Text) => boolean): LinearModel {
  const texts = read.filter(isLearned)
  const sum = (language: LanguageTag, label: string) =>
    texts.reduce((total, text) => total + (text.language === language && text.label === label ? (WEIGHT[text.set] ?? 1) : 0), 0)
  const balance = new Map(LANGUAGES.map(tag => [tag, sum(tag, 'offtopic') / sum(tag, 'relevant')]))
  const samples: Sample[] = texts.map(({features, label, set, language}) => {
    const wanted = label === 'relevant'
    return {features, wanted, weight: (WEIGHT[set] ?? 1) * (wanted ? (balance.get(language) ?? 1) : 1)}
  })
  return learnedFrom(samples, LEARNING)
}

function judged(model: LinearModel): string {
  const heldBack = read.filter(({learned}) => !learned)
  const line = (tag: LanguageTag) => {
    const odds = heldBack.filter(({language}) => language === tag).map(({features}) => logOdds(model, features))
    const shares = [-1, 0, 1].map(most => `${((100 * odds.filter(value => value < most).length) / odds.length).toFixed(1)} %`)
    return `  ${tag} (${odds.length}): ${shares.join(', ')}`
  }
  return ['off-topic texts held back, below -1, 0 and 1 nats:', ...(heldBack.length > 0 ? LANGUAGES.map(line) : [])].join('\n')
}
