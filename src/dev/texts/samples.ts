/** Texts from which the readers of promotion and relevance learn, and on which they are judged. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {LanguageTag} from '../../language/index.js'
import {parse} from '../../post/index.js'
import {forget} from '../../post/memory.js'
import {type Features, featuresOf} from '../../reader/index.js'
import {isInPart} from '../random.js'
import {ROOT} from '../root.js'

/** A text, its label, the set it comes from, and whether it is learned from before the readers are judged; the rest judges. */
export interface Text {
  readonly text: string
  readonly label: string
  readonly set: string
  readonly language: LanguageTag
  readonly learned: boolean
  /** Whether its licence lets it be learned from at all. */
  readonly licensed: boolean
}

/** What a row of the project’s own, or of the data, holds. */
export interface Row {
  readonly text: string
  readonly label?: string
  readonly lang?: string
  readonly licence?: string
  readonly kind?: string
  /** The words that make a row break the policy, as they stand in it. */
  readonly mark?: string
}

/** The rows of a file of JSON lines; none where there is no such file. */
export function rowsOf(file: string): readonly Row[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as Row)
}

/** The project’s own rows of one file. */
export function ownRows(name: string): readonly Row[] {
  return rowsOf(`${ROOT}rules/models/rows/${name}.jsonl`)
}

/** The project’s own drafts of a language, and the bare statements beside them, which anybody might make anywhere. */
export function draftsAndStatements(language: LanguageTag): readonly Row[] {
  return [...ownRows(language), ...ownRows(`statements.${language}`)].map(row => ({...row, lang: language}))
}

/** The path of a file of the project. */
export function ownFile(name: string): string {
  return `${ROOT}${name}`
}

const SHORT = [
  'general-tweet.en',
  'general-tweet.fr',
  'general-tweet.ar',
  'general-tweet.ary',
  'university-tweet.en',
  'university-tweet.fr',
  'news.ar',
]
const POSTS = ['en/carpentries', 'en/based-cooking-offtopic']

/** Headlines, tweets, news and articles of a folder of data, by the name of their set: innocent, whoever reads them. */
export function ordinarySets(data: string): readonly (readonly [string, readonly Row[]])[] {
  return [
    ...['fp', 'clickbait'].map(name => [name, rowsOf(`${data}/privacy-promotion/${name}.jsonl`)] as const),
    ...SHORT.map(name => [name, rowsOf(`${data}/ordinary/short/${name}.jsonl`)] as const),
    ...POSTS.map(name => [name, postsIn(`${data}/ordinary/posts/${name}`)] as const),
  ]
}

/** Markdown files of a folder, as rows. */
function postsIn(folder: string): readonly Row[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => ({text: readFileSync(`${folder}/${name}`, 'utf8')}))
}

/** The language that a row is in, by whatever tag it was collected under. */
export function languageOf(tag: string | undefined): LanguageTag {
  if (tag === 'fr' || tag === 'ar') return tag
  return tag === 'ary' || tag === 'dar' ? 'ary' : 'en'
}

/** All but one of so many parts of what may be learned from is learned before the readers are judged; data of unstated licence only judges. */
export function learning({text, licence = ''}: Row, parts: 2 | 8): {readonly learned: boolean; readonly licensed: boolean} {
  const licensed = !licence.startsWith('not stated')
  return {licensed, learned: licensed && !isInPart(text, parts)}
}

/** A text as a reader sees it. */
export async function readText(text: string): Promise<Features> {
  const post = await parse(text, {path: 'post.md'})
  const features = featuresOf(post)
  forget()
  return features
}
