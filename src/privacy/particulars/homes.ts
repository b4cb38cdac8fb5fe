import {onDemand, spansOf} from '../../language/index.js'
import type {Hit} from '../../lexicon/index.js'
import {firstFrom, type Span, startingBetween} from '../../post/index.js'
import {type Person, peopleIn} from '../people/index.js'
import type {Private, Reading} from '../private.js'
import {sentenceAround} from '../sentence.js'

const FARTHEST = 80
const FARTHEST_PERSON = 40
const NUMBER = /(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/u

/** Where a person lives: words that say so, then a street with its number. */
export function homesIn({passage, plain, terms}: Reading): Private[] {
  if (!NUMBER.test(plain)) return []
  const streets = terms('home-address').only('street').inAny(passage)
  if (streets.length === 0) return []
  const people = onDemand(() => peopleIn(passage, terms))
  return terms('home-address')
    .only('lives')
    .inAny(passage)
    .flatMap((lives): Private[] => {
      const sentence = sentenceAround(plain, lives)
      const street = firstFrom(streets, lives.end)
      if (!street || street.start >= sentence.end || street.start - lives.end > FARTHEST) return []
      // “chez Gallimard, 5 rue …” is a publisher's: a person has a given name.
      const isVague = /^chez$|^at home$|^deliver to$/iu.test(lives.text)
      if (isVague && !isAtPerson(lives, street, people())) return []
      const address = addressIn(plain, {start: lives.end, end: sentence.end}, street)
      return address ? [{kind: 'home', ...address}] : []
    })
}

function isAtPerson(lives: Hit, street: Hit, people: readonly Person[]): boolean {
  const near = startingBetween(people, lives.start - FARTHEST_PERSON, lives.end + FARTHEST_PERSON)
  return near.some(({end}) => end <= street.start)
}

// A number stands right before the street, or is called one behind it: « 12, rue … », “22 Atlas Street”, «زنقة … رقم 12».
const NUMBER_BEFORE = /(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter))?[\s,]{1,3}(?:\p{Lu}\p{L}{1,20}\s){0,2}$/u
const NUMBER_BEHIND =
  /^[^.;:!?؟\n]{0,50}?(?<!\p{L})(?:n°|no|nr|numéro|number|رقم|apt|appt|appartement|apartment|immeuble|imm|عمارة|شقة|bloc|lot|villa)\.?\s{0,2}\d{1,4}(?![\p{L}\p{N}])/iu

/** From the number or the street, whichever comes first, to the end of the sentence; nothing without a number of the house. */
function addressIn(plain: string, within: Span, street: Hit): Span | undefined {
  const number = NUMBER_BEFORE.exec(plain.slice(within.start, street.start))
  if (!number && !NUMBER_BEHIND.test(plain.slice(street.end, within.end))) return undefined
  const start = number ? within.start + number.index : street.start
  const written = plain.slice(start, Math.min(within.end, start + 90)).trimEnd()
  return {start, end: start + written.length}
}

const MONTH =
  'jan(?:uary|vier)?|feb(?:ruary)?|f[ée]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|ma[yi]|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sep(?:t(?:ember|embre)?)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[eé]c(?:ember|embre)?|يناير|فبراير|مارس|أبريل|ابريل|ماي|مايو|يونيو|يوليوز|يوليو|غشت|أغسطس|شتنبر|سبتمبر|أكتوبر|نونبر|نوفمبر|دجنبر|ديسمبر'
const DAY = onDemand(
  () =>
    new RegExp(
      `(?<!\\d)(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}(?:er|st|nd|rd|th)?\\s(?:${MONTH})\\.?,?\\s(?:19|20)\\d{2}|(?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2})(?!\\d)`,
      'giu',
    ),
)
const FARTHEST_DAY = 30

/** The day on which a reader was born: after the words of a form, or in a sentence about a student. That of a writer is history. */
export function birthsIn({passage, plain, terms}: Reading): Private[] {
  const hits = terms('birth-date').inAny(passage)
  if (hits.length === 0) return []
  const days = spansOf(plain, DAY())
  const patrons = terms('person-cue').only('patron', 'insider').inAny(passage)
  const authors = terms('person-cue').only('public').inAny(passage)
  return hits.flatMap(({entry, start, end}): Private[] => {
    const day = firstFrom(days, end)
    if (!day || day.start - end > FARTHEST_DAY) return []
    const sentence = sentenceAround(plain, {start, end})
    const holds = (cues: readonly Span[]) => startingBetween(cues, sentence.start, sentence.end).length > 0
    if (holds(authors) || (entry.kind !== 'label' && !holds(patrons))) return []
    return [{kind: 'birth', ...day}]
  })
}
