import {isSigned, isSourced} from '../claims/index.js'
import type {Word} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {latestMemory, overlapWith, type Passage, type Span} from '../post/index.js'
import type {Around} from './around.js'
import {type Evidence, findsOf} from './evidence.js'
import {lineOf, shapeOf} from './shape.js'
import {signHash, withAlike, withOther} from './sign-hashes.js'
import type {Stretch} from './stretches.js'

/** The lexicons whose kinds of words are told, alone and in pairs. */
const TOPICS = [
  ...['backstage', 'remark', 'before-posting', 'staff-aside', 'staff-request', 'placeholder', 'note-label', 'edit-words', 'no-name'],
  ...['manner', 'stand', 'stand-context', 'claim', 'claim-context', 'announcement', 'given-name'],
]

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

/** A sentence where it stands, with the terms in it. */
export interface Place extends Around {
  readonly stretch: Stretch
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  readonly place: string
  readonly evidence: readonly Evidence[]
}

type Add = (sign: number) => void

/** Adds, as hashes, kinds of words, each with each other and with the signs around the sentence; how it looks; where it stands. */
export function addSigns(at: Place, add: Add): void {
  const shape = shapeOf(at.stretch)
  addNames([...new Set(at.tags.map(({name}) => name))], shape, add)
  addShape(shape, at.place, add)
  addContext(at, add)
  addOpening(at, add)
  addTogether(findsOf(at), [lineOf(at.stretch), ...shape.filter(one => one === 'asks' || one === 'small')], add)
}

/** Kinds of words, alone, by twos in the order of the alphabet, and with each sign of the shape. */
function addNames(names: readonly string[], shape: readonly string[], add: Add): void {
  const ordered = names.toSorted()
  for (const [at, name] of ordered.entries()) {
    const own = signHash(name)
    add(own)
    for (let next = at + 1; next < ordered.length; next++) add(withAlike(own, ordered[next] ?? ''))
  }
  if (names.length === 0) return
  for (const one of shape) {
    const own = signHash(one)
    for (const name of names) add(withOther(own, name))
  }
}

function addShape(shape: readonly string[], place: string, add: Add): void {
  const placed = signHash(place)
  add(placed)
  for (const one of shape) {
    add(signHash(one))
    add(withOther(placed, one))
  }
}

const OPENS = signHash('opens')
const FIRST = signHash('first')

/** The first word, and the terms that open the sentence with it. */
function addOpening({tags, words: [first]}: Place, add: Add): void {
  if (!first) return
  add(withOther(FIRST, first.key))
  for (const {start, end, name} of tags) if (start <= first.start && end >= first.end) add(withOther(OPENS, name))
}

const LANGUAGE = signHash('lang')
const LINK = signHash('link')
const SOURCED = signHash('sourced')
const SIGNED = signHash('signed')
const QUOTED = signHash('quoted')

/** The language, and who vouches for what a sentence says: a link, a source, a signature, quotation marks. */
function addContext({stretch, post, terms}: Place, add: Add): void {
  const {passage} = stretch
  add(withOther(LANGUAGE, passage.language))
  if (post.links.length > 0) add(LINK)
  if (isSourced(passage, post, terms)) add(SOURCED)
  if (isSigned(post)) add(SIGNED)
  if (quotedIn(passage)(stretch)) add(QUOTED)
}

/** Signs alone, with each other, and with those of another kind. */
function addTogether(signs: readonly string[], others: readonly string[], add: Add): void {
  for (const other of others) add(signHash(other))
  for (const [place, one] of signs.entries()) {
    const own = signHash(one)
    add(own)
    for (let next = place + 1; next < signs.length; next++) add(withAlike(own, signs[next] ?? ''))
    for (const other of others) add(withOther(own, other))
  }
}

const quoted = latestMemory<Passage, (span: Span) => boolean>()

function quotedIn(passage: Passage): (span: Span) => boolean {
  return quoted.get(passage) ?? quoted.set(passage, overlapWith(passage.marks.filter(({kind}) => kind === 'quotation')))
}
