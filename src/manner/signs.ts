import {isSigned, isSourced} from '../claims/index.js'
import type {Word} from '../language/index.js'
import type {Sentence} from '../leftover/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {latestMemory, overlapWith, type Passage, type Post, type Span} from '../post/index.js'
import {type Evidence, findsOf} from './evidence.js'

/** The lexicons whose kinds of words are told, alone and in pairs. */
const TOPICS = [
  ...['backstage', 'remark', 'before-posting', 'staff-aside', 'staff-request', 'placeholder', 'note-label', 'edit-words', 'no-name'],
  ...['manner', 'stand', 'stand-context', 'claim', 'claim-context', 'announcement', 'given-name'],
]
const WORDS_A_STEP = 4
const MOST_STEPS = 4

/** A term in a passage, by its topic and kind. */
export interface Tag extends Span {
  readonly name: string
}

/** The terms of a passage that say something of how a sentence is meant. */
export function tagsIn(passage: Passage, terms: Lexicons): readonly Tag[] {
  return TOPICS.flatMap(topic =>
    terms(topic)
      .inAny(passage)
      .map(({start, end, entry}): Tag => ({start, end, name: `${topic}:${entry.kind ?? ''}`})),
  )
}

/** A sentence where it stands. */
export interface Place {
  readonly sentence: Sentence
  readonly passage: Passage
  readonly post: Post
  readonly terms: Lexicons
  readonly place: string
  readonly evidence: readonly Evidence[]
}

/** Kinds of words, each with each other and with the signs around the sentence; how it looks; where it stands. */
export function signsOf(tags: readonly Tag[], words: readonly Word[], at: Place): readonly string[] {
  const {sentence, passage, place} = at
  const names = [...new Set(tags.map(({name}) => name))]
  const shape = shapeOf(sentence, passage, words)
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map(other => [one, other].sort().join('|')))
  const [first] = words
  const opening = first ? tags.filter(tag => tag.start <= first.start && tag.end >= first.end).map(({name}) => `opens ${name}`) : []
  const context = [place, `lang ${passage.language}`, ...vouchersOf(at)]
  return [
    ...names,
    ...pairs,
    ...opening,
    ...shape,
    ...context,
    ...names.flatMap(name => shape.map(one => `${one} ${name}`)),
    ...shape.map(one => `${place} ${one}`),
    ...(first ? [`first ${first.key}`] : []),
    ...togetherOf(findsOf(at), [lineOf(sentence, passage), ...shape.filter(one => one === 'asks' || one === 'small')]),
  ]
}

/** Signs alone, with each other, and with those of another kind. */
function togetherOf(signs: readonly string[], others: readonly string[]): readonly string[] {
  return [
    ...signs,
    ...others,
    ...signs.flatMap((one, place) => signs.slice(place + 1).map(other => `${one}|${other}`)),
    ...signs.flatMap(one => others.map(other => `${one} ${other}`)),
  ]
}

/** Whether a sentence begins or ends a passage, or a line of one. */
function lineOf({start, end}: Span, {text}: Passage): string {
  const lead = text.slice(Math.max(0, start - LEAD), start)
  const opens = start < LEAD && lead.trim() === '' ? 'opens' : /\n\s{0,8}$/u.test(lead) ? 'line' : 'within'
  const rest = text.slice(end, end + LEAD)
  const closes = rest.trim() === '' && end + LEAD >= text.length ? 'closes' : /^\s{0,8}\n/u.test(rest) ? 'line' : 'within'
  return `stands ${opens} ${closes}`
}

const LEAD = 8
const NAME_WITHIN = /\p{Ll},? \p{Lu}\p{Ll}/u
const CALLS = /^\s*\p{Lu}\p{Ll}+\s?[,:،]|, \p{Lu}\p{Ll}+\s*$|(?:^|\s)يا \p{L}/u
const NUMBER = /\d\s?(?:%|٪|fois|times|pour cent|percent|في المائة|في المئة|بالمائة|بالمئة|مرات|mrat)/u
const OWN_SELF =
  /(?<!\p{L})(?:I|I'm|I'll|I've|I’m|I’ll|my|me|je|j['’]\p{L}+|moi|mon|ma|mes|أنا|انا|ana|ندي|عندي|3ndi|liya|lia|ليا|لي)(?!\p{L})/u

/** How a sentence looks: its signs, its first letter, names within, its length. */
function shapeOf({start, end, opened, closed}: Sentence, {text}: Passage, words: readonly Word[]): readonly string[] {
  const said = text.slice(start, end)
  const shape = [`opened ${opened}`, `closed ${closed}`, `length ${Math.min(MOST_STEPS, Math.floor(words.length / WORDS_A_STEP))}`]
  if (/^[\s*_"«“]*\p{Ll}/u.test(said)) shape.push('small')
  if (/[?؟]\s*$/u.test(said) || /[?؟]/u.test(closed)) shape.push('asks')
  if (/\d/u.test(said)) shape.push('digit')
  if (NUMBER.test(said)) shape.push('share')
  if (said.includes('@')) shape.push('mention')
  if (NAME_WITHIN.test(said)) shape.push('name')
  if (CALLS.test(said)) shape.push('calls')
  if (OWN_SELF.test(said)) shape.push('self')
  return shape
}

/** Who vouches for what a sentence says: a link, a source, a signature, quotation marks. */
function vouchersOf({sentence, passage, post, terms}: Place): readonly string[] {
  const found: string[] = []
  if (post.links.length > 0) found.push('link')
  if (isSourced(passage, post, terms)) found.push('sourced')
  if (isSigned(post)) found.push('signed')
  if (quotedIn(passage)(sentence)) found.push('quoted')
  return found
}

const quoted = latestMemory<Passage, (span: Span) => boolean>()

function quotedIn(passage: Passage): (span: Span) => boolean {
  return quoted.get(passage) ?? quoted.set(passage, overlapWith(passage.marks.filter(({kind}) => kind === 'quotation')))
}
