import type {LanguageTag} from '../../language/index.js'
import {stemsOf} from './arabic-stems.js'
import {arabicReadings} from './arabizi.js'
import {suffixesOf} from './glued.js'
import {arabicSigns, readings, swaps} from './readings.js'
import {seamsOf} from './seams.js'
import {slipsOf} from './slips.js'
import {lookFor, type Reader, type Term, TRUST} from './surest-term.js'
import {isKnown} from './vocabulary.js'

/** A term, and which letters of the written form it stands in. */
export interface Found extends Term {
  readonly from: number
  readonly to: number
}

export const NOTHING: readonly Found[] = []

/** The terms behind a written form in small letters; `isJoined` where signs or spaces parted its letters. */
export function termsBehind(written: string, isJoined: boolean, reader: Reader): readonly Found[] {
  if (isKnownWord(written, isJoined, reader)) return NOTHING
  const whole = ARABIC.test(written) && !isLatin(reader) ? arabicTerm(written, isJoined, reader) : latinTerm(written, isJoined, reader)
  if (whole) return [{...whole, from: 0, to: written.length}]
  return isLatin(reader) && !isJoined ? besideSeam(written, reader) : NOTHING
}

/** English and French, whose words are known well enough to tell a slip. */
function isLatin({language}: Reader): boolean {
  return language === 'en' || language === 'fr'
}

function isKnownWord(written: string, isJoined: boolean, reader: Reader): boolean {
  if (isJoined) return false
  return isLatin(reader) ? isKnown(written) : isLookAlike(written, reader)
}

/** «الزبون» is a customer, whatever its letters hold. */
function isLookAlike(written: string, {terms}: Reader): boolean {
  if (!ARABIC.test(written)) return false
  const list = terms('look-alike')
  return list.entryOf(written, 'ar') !== undefined || list.entryOf(written.replace(BEFORE, ''), 'ar') !== undefined
}

function latinTerm(written: string, isJoined: boolean, reader: Reader): Term | undefined {
  const chosen = isJoined ? [written, ...readings(written)] : readings(written)
  const slips = isLatin(reader) && !isJoined ? slipsOf(written) : []
  const chances = isLatin(reader) || isJoined ? [] : swaps(written)
  const otherScript = reader.language === 'ary' ? arabicReadings(written) : []
  return (
    lookFor(slips, TRUST.slip, reader) ??
    lookFor(isLatin(reader) ? chosen.filter(isKnown) : chosen, TRUST.chosen, reader) ??
    lookFor([...chances, ...otherScript], TRUST.chance, reader)
  )
}

function arabicTerm(written: string, isJoined: boolean, reader: Reader): Term | undefined {
  const letters = arabicSigns(written)
  const chosen = isJoined || letters !== written ? [letters, ...readings(letters)] : readings(letters)
  return (
    lookFor(stemsOf(written), TRUST.derived, reader) ??
    lookFor(chosen.flatMap(bareForms), TRUST.chosen, reader) ??
    lookFor(isJoined ? [] : swaps(written), TRUST.chance, reader)
  )
}

/** The terms on either side of where a space was left out. */
function besideSeam(written: string, reader: Reader): readonly Found[] {
  let best = NOTHING
  for (const seams of seamsOf(written)) {
    const least = SHORTEST_PART[reader.language] - (seams.length > 1 ? 1 : 0)
    const found = [0, ...seams]
      .map((from, at) => ({from, to: seams[at] ?? written.length}))
      .flatMap(part => (part.to - part.from < least ? [] : (partOf(written, part, reader) ?? [])))
    if (found.length > best.length) best = found
  }
  if (best.length > 0) return best
  const last = lookFor(suffixesOf(written, reader.language), TRUST.chance, reader)
  return last ? [{...last, from: 0, to: written.length}] : NOTHING
}

/** Shorter parts are found by chance: French makes long words of `con`, `cul` and `rat`; one letter less where all three words are known. */
const SHORTEST_PART: Readonly<Record<LanguageTag, number>> = {en: 3, fr: 5, ar: 5, ary: 5}

function partOf(written: string, {from, to}: Pick<Found, 'from' | 'to'>, reader: Reader): Found | undefined {
  const found = lookFor([written.slice(from, to)], TRUST.slip, reader)
  return found && {...found, from, to}
}

const ARABIC = /[ء-ي]/u

/** Conjunctions, prepositions and the article, as they are written onto a word. */
const BEFORE = /^[وف]?(?:[بكل]?ال|لل|[بكل](?=.{4}))|^[وف](?=.{3})/u

/** A reading in Arabic letters, and without what is written onto it. */
function bareForms(reading: string): readonly string[] {
  return [reading, reading.replace(ARTICLE, ''), ...stemsOf(reading)]
}

const ARTICLE = /^[وفبك]?ال(?=..)|^لل(?=..)/u
