/** What the panel of readers learns from: rows that none of its readers has learned, and what nobody need be told of. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {rules} from '../../../rules/index.js'
import {TELLING_LINKS} from '../../../rules/telling-links.js'
import type {LanguageTag} from '../../language/index.js'
import {bundledLexicons} from '../../lexicon/bundled.js'
import {lexiconsOf} from '../../lexicon/index.js'
import {MANNERS, type Manner, surestOdds} from '../../manner/index.js'
import {INPUTS, inputsOf, type Question} from '../../panel/index.js'
import {parse} from '../../post/index.js'
import {forget} from '../../post/memory.js'
import {tellingsOddsIn} from '../../privacy/index.js'
import {advertisingOdds} from '../../promotion/index.js'
import {isInPart} from '../random.js'
import {LANGUAGES} from './languages.js'
import {sentenceAlone} from './marked.js'
import {languageOf, ownFile, ownRows, type Row, rowsOf} from './samples.js'

/** The kinds of rows that are what a question looks for, by the file that they stand in. */
const WANTED: Readonly<Record<Question, {readonly file: string; readonly kind?: string}>> = {
  note: {file: 'notes', kind: 'internal-note'},
  blank: {file: 'notes', kind: 'placeholder'},
  day: {file: 'notes', kind: 'relative-date'},
  opinion: {file: 'notes', kind: 'opinion'},
  claim: {file: 'notes', kind: 'no-source'},
  promotion: {file: 'promotion'},
  reader: {file: 'readers'},
}
/** Whoever writes of other things names days as everybody does. */
const ONLY_OWN: ReadonlySet<Question> = new Set(['day'])
/** How much a row of a question’s own file counts, an innocent one of another, a post of an institution, a draft that no rule may mark, a tweet, a sentence of a row. */
const WORTH = {own: 1, other: 0.5, institution: 0.5, draft: 3, tweet: 1, alone: 0.5}

/** A text as the panel has it. */
export interface Read {
  readonly set: keyof typeof WORTH | 'judging'
  /** The file of a row, or the data set that judges. */
  readonly file: string
  readonly kind: string
  readonly isInnocent: boolean
  /** Whether it is a sentence of a text, without the others: what is all that a post says is read as surely as what stands among others. */
  readonly isAlone: boolean
  readonly language: LanguageTag
  readonly inputs: readonly number[]
  /** What the reader of each question makes of its surest sentence, less what is allowed for it; nothing where none could be told. */
  readonly odds: Readonly<Record<Question, number | undefined>>
}

/** A text as it teaches a question. */
export interface Lesson extends Pick<Read, 'language' | 'inputs' | 'file'> {
  /** Minus infinity where no sentence is read; nothing is learned of that. */
  readonly odds: number
  readonly wanted: boolean
  readonly weight: number
  /** Whether the question was asked of the row as it stands, so that it tells how well a panel answers that has not learned it. */
  readonly judges: boolean
  readonly set: Read['set']
}

const terms = lexiconsOf(await bundledLexicons())

/** All texts, those of a folder of data among them, of which half of the tweets judge, and whatever states no licence. */
export async function panelTexts(data: string | undefined): Promise<readonly Read[]> {
  const rows = ['notes', 'promotion', 'readers'].flatMap(file =>
    rowsOf(ownFile(`rules/models/rows/aside/${file}.jsonl`)).map(row => ({row, set: 'own' as const, file})),
  )
  const institutions = [...rowsOf(ownFile('rules/models/rows/aside/institutions.jsonl')), ...ownRows('harmless')].map(row => ({
    row,
    set: 'institution' as const,
    file: 'institutions',
  }))
  const drafts = [...fixtures(), ...examples(), ...lookAlikes()].map(row => ({row, set: 'draft' as const, file: 'drafts'}))
  const read: Read[] = []
  for (const {row, ...place} of [...rows, ...institutions, ...drafts, ...ordinary(data)]) {
    read.push({...(await readingOf(row)), ...place, isAlone: false})
    const sentence = place.set === 'own' || place.set === 'institution' ? await sentenceAlone(row.text, row.mark) : undefined
    if (sentence !== undefined) read.push({...(await readingOf({...row, text: sentence})), ...place, isAlone: true})
  }
  return read
}

/** What teaches a question, or judges it. */
export function lessonsOf(question: Question, read: readonly Read[]): readonly Lesson[] {
  const {file, kind} = WANTED[question]
  return read.flatMap(text => {
    const isOwn = text.set === 'own' && text.file === file
    const wanted = isOwn && !text.isInnocent && (kind === undefined || text.kind === kind)
    if (!wanted && !text.isInnocent) return []
    if (ONLY_OWN.has(question) && (text.isAlone ? text.kind === 'dated' : text.set === 'own' && !isOwn)) return []
    const odds = text.odds[question] ?? Number.NEGATIVE_INFINITY
    const weight = odds === Number.NEGATIVE_INFINITY ? 0 : worthOf(text, isOwn)
    return [{...text, odds, wanted, weight, judges: isOwn && !text.isAlone}]
  })
}

function worthOf({set, isAlone}: Pick<Read, 'set' | 'isAlone'>, isOwn: boolean): number {
  if (set === 'judging') return 0
  if (isAlone) return WORTH.alone
  return set === 'own' && !isOwn ? WORTH.other : WORTH[set]
}

async function readingOf({text, label = 'ok', kind = 'ok', lang}: Row): Promise<Omit<Read, 'set' | 'file' | 'isAlone'>> {
  const post = await parse(text, {path: 'post.md'})
  const inputs = inputsOf(post, {terms, links: TELLING_LINKS})
  const tellings = tellingsOddsIn(post, terms)
  const input = (name: (typeof INPUTS)[number]) => inputs[INPUTS.indexOf(name)] ?? 0
  const read = {
    ...{kind, isInnocent: label === 'ok', language: lang === undefined ? post.language : languageOf(lang), inputs},
    odds: {
      ...(Object.fromEntries(MANNERS.map(manner => [manner, surestOdds(manner, post, terms)])) as Record<Manner, number | undefined>),
      promotion: advertisingOdds(input('promotion'), input('promotion, whole')),
      reader: tellings.length > 0 ? Math.max(...tellings) : undefined,
    },
  }
  forget()
  return read
}

/** The project’s own drafts in which nothing is marked of what the panel is asked about. */
function fixtures(): Row[] {
  const told = /no-unfinished-text|date-is-absolute|speaks-for-library|fact-has-source|no-promotion|no-personal-data/u
  return LANGUAGES.flatMap(tag => {
    const folder = ownFile(`fixtures/posts/${tag}`)
    const isTold = (name: string) =>
      existsSync(`${folder}/${name}.expected.json`) && told.test(readFileSync(`${folder}/${name}.expected.json`, 'utf8'))
    const drafts = readdirSync(folder).filter(name => name.endsWith('.md') && !isTold(name))
    return drafts.map(name => ({text: readFileSync(`${folder}/${name}`, 'utf8')}))
  })
}

/** What must never be told, though it looks like it; the readers of manners have learned it, and are still unsure of some. */
function lookAlikes(): Row[] {
  return ownRows('notes').filter(({kind}) => kind === 'look-alike')
}

/** What the rules show as innocent. */
function examples(): Row[] {
  return rules.flatMap(({examples}) => examples.filter(({marks}) => marks.length === 0).map(({post}) => ({text: post})))
}

function ordinary(data: string | undefined): {readonly row: Row; readonly set: 'tweet' | 'judging'; readonly file: string}[] {
  if (data === undefined) return []
  const folder = `${data}/ordinary/short`
  return readdirSync(folder).flatMap(name =>
    rowsOf(`${folder}/${name}`).map(row => {
      const isLearned = !row.licence?.startsWith('not stated') && isInPart(row.text, 2)
      const set = isLearned ? ('tweet' as const) : ('judging' as const)
      return {
        row: {text: row.text, lang: name.split('.').at(-2) ?? 'en'},
        set,
        file: name.startsWith('general') ? 'tweets' : 'institutions',
      }
    }),
  )
}
