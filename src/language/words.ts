import {hashedOn, NO_LETTERS, type Spelling, spellingIn} from './spelling.js'

/** A word of a text: its key for look-up, and where it stands, in UTF-16 offsets, half open. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly spelling: Spelling
}

// A word starts with a letter or a digit and goes on with those, with the marks that sit on them, and with joiners and tatweel.
const STARTS = /[\p{L}\p{N}]/u
const GOES_ON = /[\p{L}\p{N}\p{M}\u0640\u200b-\u200d\u00ad]/u
const OUTSIDE = 1
const INSIDE = 2
const AT_START = 3
// What each UTF-16 unit is, once it was asked for: a table is many times faster than an expression with Unicode classes.
const kinds = new Uint8Array(0x10000)

/** The words of a text in order. Apostrophes and hyphens part words: *l’image* is two, *to-do* is two. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  let start = -1
  let hash = NO_LETTERS
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : OUTSIDE
    if (start < 0 && kind === AT_START) {
      start = at
      hash = NO_LETTERS
    } else if (start >= 0 && kind === OUTSIDE) {
      const spelling = spellingIn(text, start, at, hash)
      found.push({key: spelling.key, start, end: at, spelling})
      start = -1
    }
    hash = hashedOn(hash, text.charCodeAt(at))
    if (isPair(text, at)) hash = hashedOn(hash, text.charCodeAt(++at))
  }
  return found
}

function kindAt(text: string, at: number): number {
  if (isPair(text, at)) return kindOf(text.slice(at, at + 2))
  const unit = text.charCodeAt(at)
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = kindOf(text[at] ?? '')
  kinds[unit] = kind
  return kind
}

function kindOf(letter: string): number {
  if (STARTS.test(letter)) return AT_START
  return GOES_ON.test(letter) ? INSIDE : OUTSIDE
}

/** Whether a letter takes two units at an offset. */
function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff
}
