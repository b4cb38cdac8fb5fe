import {detached, onDemand} from '../language/index.js'
import type {Entry, Lexicons} from '../lexicon/index.js'
import {byWords, othersWordsIn, overlapWith, type Passage, type Span, withinAny} from '../post/index.js'
import {type Repaired, repairedIn} from './disguise/repair.js'
import {TOPICS, type Topic} from './topics.js'

/** What a stretch of a passage is: `insult.mild`, `group.origin`. Offsets are into the passage's text. A class for one shape: of a long post some hundred thousand are kept. */
export class Tag {
  readonly topic: Topic
  readonly kind: string
  /** Topic and kind in one word. */
  readonly name: string
  readonly entry: Entry
  readonly text: string
  readonly start: number
  readonly end: number
  /** How likely the words alone mean it, 0 to 1. */
  readonly sureness: number
  /** Stands in quotation marks, in the italics of a title, in a passage that quotes, or is a name. */
  readonly quoted: boolean
  /** Not as the list has it: made out behind a disguise. */
  readonly repaired: boolean

  constructor({topic, entry, start, end, trust, isDisguised}: Repaired, text: string, quoted: boolean) {
    this.topic = topic
    this.kind = entry.kind ?? ''
    this.name = nameOf(topic, this.kind)
    this.entry = entry
    this.text = text
    this.start = start
    this.end = end
    this.sureness = (entry.sureness ?? 1) * trust
    this.quoted = quoted
    this.repaired = isDisguised
  }
}

const NO_TAGS: readonly Tag[] = []

/** The tags of a passage in order of their start; of two that start together the longer is first. */
export const tagsIn = byWords(foundIn)

function foundIn(passage: Passage, terms: Lexicons): readonly Tag[] {
  const found: Tag[] = []
  const tagOf = tagger(passage)
  const arabic = inArabicLetters(passage)
  for (const topic of TOPICS) {
    const hits = arabic
      ? [
          ...terms(topic).in(passage),
          ...terms(topic)
            .in(arabic)
            .filter(({text}) => ARABIC.test(text)),
        ]
      : terms(topic).in(passage)
    for (const {entry, start, end, text} of hits)
      if (!HARD_WORDS.has(topic) || !isCut(text)) found.push(tagOf({topic, entry, start, end, trust: 1, isDisguised: false}))
  }
  const isTaken = onDemand(() => overlapWith(found))
  for (const repaired of repairedIn(passage, terms, span => !isTaken()(span))) found.push(tagOf(repaired))
  return found.length > 0 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : NO_TAGS
}

/** A term of several words is one phrase: “he, she” and “F. N.” are none. */
const CUT = /[,.;:!?…؟،؛«»“”"()]\s/u

function isCut(text: string): boolean {
  return text.includes(' ') && CUT.test(text)
}

const ARABIC = /[\u0621-\u064a]{2}/u

/** A passage of English or French with words in Arabic letters, as Darija, which reads Arabic too; its Latin words mean other things. */
function inArabicLetters(passage: Passage): Passage | undefined {
  const isMixed = (passage.language === 'en' || passage.language === 'fr') && ARABIC.test(passage.prose)
  return isMixed ? {...passage, order: -1, language: 'ary'} : undefined
}

/** Topics of hard words, which are names as well (Philip K. Dick, Jacques Tits), and of which several are one phrase. */
const HARD_WORDS: ReadonlySet<Topic> = new Set(['slur', 'insult', 'profanity', 'hostility'])

function tagger(passage: Passage): (found: Repaired) => Tag {
  const {kind, text} = passage
  const isSetApart = onDemand(() => withinAny(othersWordsIn(passage)))
  const isNamed = namesIn(text)
  const isQuoted = (topic: Topic, span: Span) => kind === 'quote' || isSetApart()(span) || (HARD_WORDS.has(topic) && isNamed(span))
  return found => new Tag(found, detached(text, found.start, found.end), isQuoted(found.topic, found))
}

const names = new Map<Topic, Map<string, string>>()

/** Topic and kind in one word, put together once: it is looked up in sets, for which V8 has to hash a new one each time. */
function nameOf(topic: Topic, kind: string): string {
  const ofTopic = names.get(topic) ?? new Map<string, string>()
  names.set(topic, ofTopic)
  const name = ofTopic.get(kind) ?? `${topic}.${kind}`
  ofTopic.set(kind, name)
  return name
}

const CAPITAL = /^\p{Lu}\p{Ll}+$/u
/** A name or an initial that stands right before it. */
const AFTER_NAME = /(?:^|[\s(“"«])\p{Lu}(?:\.|[\p{Ll}’']{1,20})(?: (?:de|van|von|der|el|al|ben|bin))?[ -]$/u
/** What opens a sentence with a capital, and is nobody’s name. */
const AFTER_OPENING =
  /(?:^|[\s(“"«])(?:No|The|You|Your|These|Those|All|Any|Some|Many|Most|Such|Our|My|Dear|Hey|Stupid|Dirty|And|But|Les|Des|Ces|Vos|Nos|Mes|Tous|Sales?|Chers|Aucun|Pas|Quels?|Toi|Vous|Et|Mais)\s$/u
/** In a line of capitals every word looks like a name. */
const SMALL = /\s\p{Ll}{3,20}\s/u
const BEFORE = 32

/** Whether a word of a text is somebody’s or something’s name. */
function namesIn(text: string): (span: Span) => boolean {
  let hasSmall: boolean | undefined
  return ({start, end}) => {
    if (!CAPITAL.test(text.slice(start, end))) return false
    const before = text.slice(Math.max(0, start - BEFORE), start)
    if (!AFTER_NAME.test(before) || AFTER_OPENING.test(before)) return false
    hasSmall ??= SMALL.test(text)
    return hasSmall
  }
}
