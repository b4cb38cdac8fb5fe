/**
 * Trains the second reader of manners (notes to colleagues, blanks, days, opinions, claims); writes rules/models/notes.bin.
 * rules/models/notes.md says on what and how well.
 *
 *   npm run train:notes -- --data DIR                         DIR holds ordinary/ in the format of the page above
 *   npm run train:notes -- --data DIR --rows FILE,FILE        rows to learn from beside the project’s own
 *   npm run train:notes -- --data DIR --held-out FILE,FILE    prints how many rows of other files are found
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {rules} from '../../../rules/index.js'
import type {LanguageTag} from '../../language/index.js'
import {MANNERS, type Manner} from '../../manner/index.js'
import {encodedModels, jointOdds, jointSentenceOdds, jointTables, type SentenceFeatures} from '../../reader/index.js'
import {type Lesson, type Teaching, taughtTogether} from '../learning/second-reader.js'
import {LANGUAGES} from '../texts/languages.js'
import {readMarked} from '../texts/marked.js'
import {draftsAndStatements, learning, ownFile, ownRows, type Row, rowsOf} from '../texts/samples.js'

/** The kind of rows that show what must never be told, though it looks like it. */
const LOOK_ALIKE = 'look-alike'
/** Of these rows nobody has said whether their days are clear. */
const INSTITUTION = 'institution'
/** How much a row counts: one whose sentence is marked, one of this model, a draft, an example of a rule or a look-alike, a row of other models, a tweet. */
const WORTH = {marked: 3, own: 1, draft: 3, other: 0.5, tweet: 0.3}
const KINDS: Readonly<Record<Manner, readonly string[]>> = {
  note: ['internal-note'],
  blank: ['placeholder'],
  day: ['relative-date'],
  opinion: ['opinion'],
  claim: ['no-source'],
}
/** What may be meant in two manners teaches neither that it is not. */
const NEITHER: Readonly<Record<Manner, readonly string[]>> = {
  note: ['relative-date', 'placeholder'],
  blank: ['internal-note'],
  day: ['internal-note', INSTITUTION],
  opinion: ['no-source', 'demeans'],
  claim: ['opinion', 'demeans'],
}
const TEACHING: Teaching = {
  sentences: {rounds: 3, passes: 12, rate: 0.2, shrinkage: 3e-3, sign: 0.15, slots: {words: 1 << 18, signs: 1 << 16}},
  whole: {slots: 1 << 18, passes: 20, rate: 0.3, shrinkage: 2e-3},
  shareOfWanted: 0.3,
}
/** What the whole row counts beside its surest sentence, in what is printed. */
const OF_WHOLE = 0.5
const LEVELS = [-1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5]

/** A row as its sentences. */
interface Read {
  readonly kind: string
  readonly worth: number
  readonly language: LanguageTag
  readonly sentences: readonly SentenceFeatures[]
  readonly marked: readonly boolean[] | undefined
  /** Of the whole text. */
  readonly features: readonly number[]
}

const {values} = parseArgs({
  options: {data: {type: 'string'}, rows: {type: 'string', default: ''}, 'held-out': {type: 'string', default: ''}},
})
const filesOf = (list: string) => list.split(',').filter(Boolean).flatMap(rowsOf)
const read = [
  ...(await readAll([...ownRows('notes'), ...filesOf(values.rows)], WORTH.own)),
  ...(await readAll(
    [...LANGUAGES.flatMap(draftsAndStatements), ...['harmless', 'promotion', 'institutions'].flatMap(ownRows)].map(ofOthers),
    WORTH.other,
  )),
  ...(await readAll([...fixtures(), ...examples()], WORTH.draft)),
  ...(await readAll(tweets(values.data), WORTH.tweet)),
]
const reader = taughtTogether(MANNERS.map(lessonsOf), TEACHING)
const heldOut = await readAll(filesOf(values['held-out']), 0)
if (heldOut.length > 0) for (const manner of MANNERS) console.log(judged(manner))
writeFileSync(ownFile('rules/models/notes.bin'), encodedModels(jointTables(reader)))

function ofOthers(row: Row): Row {
  return {...row, kind: row.kind === INSTITUTION ? row.kind : 'demeans'}
}

/** The project’s own drafts in which nothing is left over, thought aloud or claimed. */
function fixtures(): Row[] {
  return LANGUAGES.flatMap(tag => {
    const folder = ownFile(`fixtures/posts/${tag}`)
    const isTold = (name: string) => {
      const expected = `${folder}/${name}.expected.json`
      return (
        existsSync(expected) &&
        /no-unfinished-text|date-is-absolute|speaks-for-library|fact-has-source/u.test(readFileSync(expected, 'utf8'))
      )
    }
    const drafts = readdirSync(folder).filter(name => name.endsWith('.md') && !isTold(name))
    return drafts.map(name => ({text: readFileSync(`${folder}/${name}`, 'utf8')}))
  })
}

/** What the rules show as innocent. */
function examples(): Row[] {
  return rules.flatMap(({examples}) => examples.filter(({marks}) => marks.length === 0).map(({post}) => ({text: post})))
}

/** General tweets, of which half of those that state a licence teach that people talk of other things. */
function tweets(data: string | undefined): Row[] {
  if (data === undefined) return []
  return ['en', 'fr', 'ar', 'ary']
    .flatMap(tag => rowsOf(`${data}/ordinary/short/general-tweet.${tag}.jsonl`))
    .filter(row => learning(row, 8).licensed && !learning(row, 8).learned)
    .map(({text}) => ({text, label: 'ok'}))
}

async function readAll(rows: readonly Row[], worth: number): Promise<Read[]> {
  const found: Read[] = []
  for (const {text, label = 'ok', kind = 'ok', mark} of rows) {
    const {spoken, whole, ...read} = await readMarked(text, mark)
    found.push({
      ...read,
      language: spoken,
      features: whole.words,
      kind: label === 'violation' || kind === INSTITUTION ? kind : 'ok',
      worth: read.marked ? WORTH.marked : kind === LOOK_ALIKE ? WORTH.draft : worth,
    })
  }
  return found
}

function lessonsOf(manner: Manner): readonly Lesson[] {
  const lessons = read.filter(({kind}) => !NEITHER[manner].includes(kind))
  return lessons.map(({kind, worth, ...lesson}) => ({...lesson, wanted: KINDS[manner].includes(kind), weight: worth}))
}

function surest({sentences, features}: Read, manner: Manner): number {
  const oddsOf = (odds: readonly number[]) => odds[MANNERS.indexOf(manner)] ?? 0
  const said = sentences.reduce((most, sentence) => Math.max(most, oddsOf(jointSentenceOdds(reader, sentence))), Number.NEGATIVE_INFINITY)
  return said + OF_WHOLE * oddsOf(jointOdds(reader.whole, features))
}

/** How many rows held out are above some log-odds, and how many innocents with them. */
function judged(manner: Manner): string {
  const wanted = heldOut.filter(({kind}) => KINDS[manner].includes(kind)).map(row => surest(row, manner))
  const innocent = heldOut.filter(({kind}) => kind === 'ok').map(row => surest(row, manner))
  const above = (odds: readonly number[], least: number) => `${odds.filter(value => value >= least).length} of ${odds.length}`
  return [`${manner}:`, ...LEVELS.map(least => `  from ${least}: ${above(wanted, least)}, innocent ${above(innocent, least)}`)].join('\n')
}
