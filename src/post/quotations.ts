import {matchesOf} from '../language/index.js'
import {mayHold, SIGN} from './signs.js'

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '«': '»', '„': '“”', '‹': '›', '﴿': '﴾', '﴾': '﴿', '‟': '”', '「': '」'}
/** The ornate brackets between which Arabic quotes the Qur’an and nothing else; who writes from left to right turns them round. */
export const ORNATE_BRACKET = /[﴾﴿]/u

const OPENERS = /[“«„‹﴿﴾‟「"‘]|(?<![\p{L}\p{N}])'(?=\p{L})/u
const LONGEST_NESTED = 500

/** Tells where each quotation of a text starts and ends, its marks included, in order. A mark that is never closed quotes nothing. */
export function eachQuotation(text: string, tell: (start: number, end: number) => void): void {
  if (!mayHold(text, SIGN.quote | SIGN.other) && !text.includes("'")) return
  const first = text.search(OPENERS)
  if (first < 0) return
  const lastOf = new Map<string, number>()
  const closesLater = (closers: string, at: number) => {
    const last = lastOf.get(closers) ?? lastClosing(text, closers)
    lastOf.set(closers, last)
    return last > at
  }
  for (let at = first; at < text.length; at++) {
    const closers = PAIRS[text[at] ?? ''] ?? straight(text, at, text[at])
    const end =
      text[at] === "'" ? endOfSingles(text, at) : closers && closesLater(closers, at) ? endOfQuotation(text, at, closers) : undefined
    if (end === undefined) continue
    tell(at, end)
    at = end - 1
  }
}

function lastClosing(text: string, closers: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (closesAt(text, at, closers)) return at
  return -1
}

/** Between letters a single mark is an apostrophe. */
function closesAt(text: string, at: number, closers: string): boolean {
  const sign = text[at] ?? ''
  return closers.includes(sign) && !(sign === '’' && isLetter(text[at + 1]))
}

/** Where a quotation ends: at the mark that closes it and those of its kind inside; at the first that could, where they do not match. */
function endOfQuotation(text: string, start: number, closers: string): number | undefined {
  const opener = text[start] ?? ''
  let depth = 1
  let first: number | undefined
  for (let at = start + 1; at < text.length; at++) {
    if (closesAt(text, at, closers)) {
      first ??= at + 1
      depth--
      if (depth === 0) return at + 1
    } else if (text[at] === opener) depth++
    if (first !== undefined && at - first > LONGEST_NESTED) break
  }
  return first
}

const LONGEST_BETWEEN_SINGLES = 300
/** Words that begin with an apostrophe. */
const CLIPPED = /^'(?:tis|twas|twere|til|till|em|er|im|cause|cos|bout|round|neath|n|nuff)(?!\p{L})/iu
/** A straight single mark that may close: after a sign, and no apostrophe in a word. */
const SINGLE_CLOSES = /(?<=\S)'(?![\p{L}\p{N}])/gu
/** The genitive of many: `students' books`. */
const GENITIVE = /^s'\s\p{Ll}/u
const THREE_WORDS = /\S\s+\S+\s+\S/u

/** Where a quotation between straight single marks ends: at the first that is no apostrophe, with three words or more before it; at the genitive of many only where no other follows. */
function endOfSingles(text: string, start: number): number | undefined {
  if (isLetterOrDigit(text[start - 1]) || !isLetter(text[start + 1])) return undefined
  const [line = ''] = text.slice(start, start + LONGEST_BETWEEN_SINGLES).split('\n', 1)
  if (CLIPPED.test(line)) return undefined
  const closers = matchesOf(line, SINGLE_CLOSES)
  const close = closers.find(({index}) => !GENITIVE.test(line.slice(index - 1, index + 3))) ?? closers[0]
  return close && THREE_WORDS.test(line.slice(1, close.index)) ? start + close.index + 1 : undefined
}

/** A straight double quote opens one; after a digit it is inches. A single curly one opens only at the start of a word. */
function straight(text: string, at: number, sign: string | undefined): string | undefined {
  const before = text[at - 1]
  if (sign === '"' && !/\d/.test(before ?? '')) return '"'
  return sign === '‘' && !isLetter(before) ? '’' : undefined
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}

function isLetterOrDigit(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
