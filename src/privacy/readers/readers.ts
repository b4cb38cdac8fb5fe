import type {Lexicons} from '../../lexicon/index.js'
import {firstFrom, type Passage, passageWords, type Span} from '../../post/index.js'
import type {Person} from '../people/index.js'
import type {Private, PrivateKind} from '../private.js'
import {isAgreed, isHelper, isMyself, isPatron, isPublic} from './roles.js'
import {type Scene, scenesIn} from './scene.js'
import {isLongAgo} from './signs.js'
import {personTied} from './tied.js'

/** What an event tells of the person it is tied to. */
const TOLD: Readonly<Record<string, PrivateKind>> = {
  ...{borrow: 'loan', loan: 'loan', give: 'loan', list: 'loan', own: 'loan', you: 'loan'},
  ...{owe: 'debt', debt: 'debt', pay: 'debt', ask: 'search', read: 'search', health: 'health'},
}
/** What says enough by itself; the rest needs a thing that a library lends beside it. */
const OUTRIGHT = new Set(['owe', 'list', 'own', 'you'])

/** People who are tied to what they borrowed, owe, asked for, searched or read, in offsets into the passage's text. */
export function readersIn(passage: Passage, terms: Lexicons): readonly Private[] {
  const found = scenesIn(passage, terms).flatMap((scene): Private[] => {
    const person = personTied(scene)
    const kind = TOLD[scene.kind]
    if (!person || !kind || !isPrivate(scene, person)) return []
    return [{kind, start: Math.min(person.start, scene.event.start), end: Math.max(person.end, scene.event.end)}]
  })
  // “Salma still has three overdue books”: what is told twice of the same person is told once, in full.
  return found.filter((one, at) => !found.some((other, place) => place !== at && tellsAll(other, one, place < at)))
}

/** Whether one telling of a person, which stands before the other or not, holds all of the other. */
function tellsAll(one: Private, other: Private, isFirst: boolean): boolean {
  if (one.kind !== other.kind || one.start !== other.start) return false
  return one.end > other.end || (one.end === other.end && isFirst)
}

/** Whether it is a reader's own affair: nobody speaks of an author, a winner, a public evening or another time. */
function isPrivate(scene: Scene, person: Person): boolean {
  const {kind, sentence, cues, passage} = scene
  const has = (...kinds: readonly string[]) => cues.some(({entry}) => kinds.includes(entry.kind ?? ''))
  if (kind === 'health') return has('insider', 'patron')
  if (isAgreed(passage.text.slice(sentence.start, sentence.end)) || isMyself(passage.text.slice(sentence.start, person.start))) return false
  if (isPublic(person, cues, passage) || (kind === 'owe' && isTurnedTo(scene, person))) return false
  if (kind !== 'owe' && (has('past', 'frame') || isLongAgo(passage.text.slice(sentence.start, sentence.end)))) return false
  if (holdsInState(scene)) return false
  if (OUTRIGHT.has(kind)) return true
  if (kind === 'read' && !has('insider', 'gossip') && !isPatron(person, cues)) return false
  if (kind === 'pay') return isBesideSome(scene, ['fine'])
  return kind === 'debt' ? isBesideSome(scene, ['fine', 'late', 'sum']) : isBesideThing(scene)
}

const LONGEST_STATE = 60
const STATE =
  /^\s(?:the|th[eo]se|this|that|our|us|it|them|his|her|its)\s(?:\p{L}+\s)?(?:\p{L}+ing|open|alive|clean|safe|warm|green|quiet|tidy|together|lit)(?!\p{L})/u

/** “has kept these floors shining”: it says how something is, and not who has it. */
function holdsInState({event, passage: {text}}: Scene): boolean {
  return /(?<!\p{L})kept$/iu.test(event.text) && STATE.test(text.slice(event.end, event.end + LONGEST_STATE))
}

/** “If you owe a fine, talk to Samira”. */
function isTurnedTo({passage: {text}, sentence}: Scene, person: Person): boolean {
  return isHelper(text.slice(sentence.start, person.start), text.slice(person.end, sentence.end))
}

const FARTHEST_AFTER = 45
/** Behind a verb that is said of many things: to keep, to take, to lose. */
const CLOSEST_AFTER = 28
const FARTHEST_BEFORE = 70

/** Whether something that a library lends stands with it: behind a verb, on either side of “borrowed by”; a title counts too. */
function isBesideThing(scene: Scene): boolean {
  const {things, titles} = scene
  if (isBesideSome(scene, ['fine', 'late'])) return true
  if (
    [...things.filter(({entry}) => entry.kind === 'thing'), ...titles].some(
      thing => isBehind(thing, scene) || (goesBefore(scene) && isBefore(thing, scene)),
    )
  )
    return true
  return isTitled(scene)
}

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu

/** “borrowed Sapiens again”: a title is written with a capital. */
function isTitled({kind, passage, event}: Scene): boolean {
  const read = passageWords(passage)
  const next = firstFrom(read, event.end)
  if (!next || next.start - event.end > 1 || !(kind === 'borrow' || /^(?:returned|brought back|gave back|kept)$/iu.test(event.text)))
    return false
  return /^\p{Lu}\p{Ll}/u.test(passage.text.slice(next.start)) && !DAY.test(passage.text.slice(next.start))
}

function goesBefore({isBy, passage, event}: Scene): boolean {
  return isBy || passage.language === 'ary' || /n[o’']t\b|never|jamais|toujours|pas/iu.test(event.text)
}

function isBesideSome(scene: Scene, kinds: readonly string[]): boolean {
  return scene.things.some(thing => kinds.includes(thing.entry.kind ?? '') && (isBehind(thing, scene) || isBefore(thing, scene)))
}

/** “asked for volunteers to shelve books”: what was asked for stands right behind. */
const FURTHER = /(?:^|\s)(?:to|who|that|which|for|of|que|qui|pour|afin|أن|الذي|التي)\s|(?:\S+\s+){6}/iu

function isBehind({start, end}: Span, {event, sentence, passage, kind}: Scene): boolean {
  const farthest = kind === 'loan' ? CLOSEST_AFTER : FARTHEST_AFTER
  if (end <= event.start || start >= sentence.end || start - event.end > farthest) return false
  const between = passage.text.slice(event.end, start)
  return !/[:;!]/u.test(between) && !(kind === 'ask' && FURTHER.test(between))
}

function isBefore({start, end}: Span, {event, sentence, passage}: Scene): boolean {
  if (start < sentence.start || end > event.start || event.start - end > FARTHEST_BEFORE) return false
  return !/[:;!]/u.test(passage.text.slice(end, event.start))
}
