import type {Hit, Lexicons} from '../../lexicon/index.js'
import {type Passage, type Span, standingApart} from '../../post/index.js'
import {describedIn, inventedIn, type Person, peopleIn, scholarsIn} from '../people/index.js'
import type {Private} from '../private.js'
import {isAgreed, isCalled, isHelper, isListed, isMyself, isOwner, isPublic, isWriter} from './roles.js'
import {withAnswer} from './scene.js'
import {isLongAgo, mayTell, reachTo, type Sign, signsIn, signsWithin, tellingOf} from './signs.js'
import {LEAST_POINTS, PERSON, SIGNS, SURE_POINTS} from './weights.js'

/**
 * People of whom a sentence tells a reader’s own affair by many small signs, whatever its wording: what stands in the library’s records, what
 * readers do, with what, when and how often, against what is said to everybody or of those whom the public knows.
 */
export function weighedReadersIn(passage: Passage, terms: Lexicons): readonly Private[] {
  if (!mayTell(passage, terms)) return []
  const scholars = new Set(scholarsIn(passage))
  const others = [...scholars, ...describedIn(passage)]
  const isInvented = others.length > 0 ? inventedIn(passage, terms) : () => false
  const people = standingApart([...others.filter(one => !isInvented(one)), ...peopleIn(passage, terms)])
  if (people.length === 0) return []
  const signs = signsIn(passage, terms)
  const cues = terms('person-cue').inAny(passage)
  return people.flatMap(person => {
    const scene = sceneOf(person, {passage, signs, cues, people, isScholar: scholars.has(person)})
    const points = isTold(scene) ? pointsOf(scene) : 0
    return points >= LEAST_POINTS ? [reported(scene, points >= SURE_POINTS)] : []
  })
}

/** How many letters on either side of a name are read with it. */
const FARTHEST = 120
const LIBRARY = new Set(['thing', 'anchor', 'sensitive', 'gossip', 'patron'])

interface Around {
  readonly passage: Passage
  readonly signs: readonly Sign[]
  readonly cues: readonly Hit[]
  readonly people: readonly Person[]
  readonly isScholar: boolean
}

interface Told extends Around {
  readonly person: Person
  readonly sentence: Span
  /** The signs of the sentence. */
  readonly told: readonly Sign[]
}

function sceneOf(person: Person, around: Around): Told {
  const sentence = withQuestion(around.passage.text, withAnswer(around.passage.text, person))
  return {...around, person, sentence, told: signsWithin(around.signs, nearby(sentence, person))}
}

/** A long sentence tells of many. */
function nearby(sentence: Span, person: Span): Span {
  return {start: Math.max(sentence.start, person.start - FARTHEST), end: Math.min(sentence.end, person.end + FARTHEST)}
}

/** “Who kept it? Imane.”: an answer belongs to its question. */
function withQuestion(text: string, sentence: Span): Span {
  const before = text.slice(0, sentence.start).trimEnd()
  return /[?؟]$/u.test(before)
    ? {start: withAnswer(text, {start: before.length - 1, end: before.length - 1}).start, end: sentence.end}
    : sentence
}

/** Whether there is anything of a library’s in it, and the person is neither a writer nor somebody whom readers turn to. */
function isTold({person, passage, sentence, told, people}: Told): boolean {
  const lead = passage.text.slice(sentence.start, person.start)
  if (isAgreed(passage.text.slice(sentence.start, sentence.end))) return false
  if (isWriter(lead) || isMyself(lead) || isHelper(lead, passage.text.slice(person.end, sentence.end))) return false
  const kinds = new Set(told.map(({kind}) => kind))
  if (kinds.has('desk')) return true
  if (passage.text[person.start] === '@' || tellingOf(told).length === 0) return false
  if (told.filter(({kind}) => kind === 'record').length > 1) return true
  return told.some(({kind}) => LIBRARY.has(kind)) || (kinds.has('sum') && isListed(person, {people, text: passage.text, sentence}))
}

function pointsOf({told, person, passage, sentence, cues, people, isScholar}: Told): number {
  const {text} = passage
  const called = isCalled(person, {text, sentence})
  let points = called ? PERSON.called : 0
  for (const [kind, count] of countsOf(told)) {
    const {first = 0, more = 0} = SIGNS[kind] ?? {}
    if (!(called && kind === 'you')) points += first + (count > 1 ? more : 0)
  }
  if (isScholar) points += PERSON.scholar
  else if (isPublic(person, cues, passage)) points += PERSON.public
  if (isOwner(person, {text, records: told.filter(({kind}) => kind === 'desk' || kind === 'record')})) points += PERSON.owner
  if (isListed(person, {people, text, sentence})) points += PERSON.listed
  return points + (isLongAgo(text.slice(sentence.start, sentence.end)) ? PERSON.past : 0)
}

function countsOf(signs: readonly Sign[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {kind} of signs) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function reported({person, told, passage: {text}}: Told, isSure: boolean): Private {
  const telling = tellingOf(told)
  const {start, end} = reachTo(telling, person) ?? person
  const words = telling.map(({start, end}) => text.slice(start, end)).join(' ')
  return {kind: isSure ? kindOf(words) : 'reader', start, end}
}

const DEBT = /fine|fee|owe|debt|paid|pay|settl|amende|pénalité|doit|dette|régl|غرام|دين|سدد|خلص|khelles|katsal|kaysal/iu
const SEARCH =
  /ask|search|look|request|print|download|read|visit|demand|cherch|recherch|imprim|lit|fréquent|سأل|بحث|طلب|طبع|قر|سول|قلب|9elleb|sewwel|9ra|tleb/iu

function kindOf(words: string): 'loan' | 'debt' | 'search' {
  if (DEBT.test(words)) return 'debt'
  return SEARCH.test(words) ? 'search' : 'loan'
}
