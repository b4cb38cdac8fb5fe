import {type LanguageTag, ofSpelling, type Spelling} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {type Passage, passageWords, type Span} from '../../post/index.js'
import {type Found, NOTHING, termsBehind} from './behind.js'
import {type Chunk, maySlip, signs, spaced} from './chunks.js'
import type {Reader, Term} from './surest-term.js'

/** A term that was written in disguise. Offsets are into the passage's text. */
export interface Repaired extends Term {
  readonly start: number
  readonly end: number
}

/** Terms that a reader makes out although they are not spelled out. */
export function repairedIn(passage: Passage, terms: Lexicons, free: (span: Span) => boolean): readonly Repaired[] {
  const reader = {language: passage.language, terms}
  // In Darija digits are letters: what a list has is no disguise.
  const isFree = (span: Span) => passage.language !== 'ary' || free(span)
  const repaired: Repaired[] = []
  const add = (found: readonly Found[], {written, start, end}: Chunk) => {
    for (const {from, to, ...term} of found) {
      repaired.push({...term, start: start + from, end: to === written.length ? end : start + to})
    }
  }
  for (const chunk of [...signs(passage).filter(isFree), ...spaced(passage)]) add(behind(chunk.written, reader), chunk)
  const {behindWord} = rememberedOf(reader)
  for (const {key, spelling, start, end} of passageWords(passage)) {
    const found = behindWord(spelling)
    if (found.length > 0 && free({start, end})) add(found, {written: key, start, end})
  }
  return repaired
}

/** What was found behind written forms in a language, for the lists that it was looked up in. */
interface Remembered {
  readonly terms: Lexicons
  readonly behindWord: (spelling: Spelling) => readonly Found[]
  readonly behindJoined: Map<string, readonly Found[]>
}

const MOST_JOINED = 10_000
const kept = new Map<LanguageTag, Remembered>()

/** What is remembered of a language: posts share most of their words, and each takes long. */
function rememberedOf(reader: Reader): Remembered {
  const before = kept.get(reader.language)
  if (before?.terms === reader.terms && before.behindJoined.size <= MOST_JOINED) return before
  const behindWord = ofSpelling(({key}) => (maySlip(key) ? termsBehind(key.toLowerCase(), false, reader) : NOTHING))
  const remembered = {terms: reader.terms, behindWord, behindJoined: new Map<string, readonly Found[]>()}
  kept.set(reader.language, remembered)
  return remembered
}

/** The terms behind letters that were joined. */
function behind(written: string, reader: Reader): readonly Found[] {
  const {behindJoined} = rememberedOf(reader)
  const found = behindJoined.get(written) ?? termsBehind(written.toLowerCase(), true, reader)
  behindJoined.set(written, found)
  return found
}
