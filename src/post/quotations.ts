import {mayHold, SIGN} from './signs.js'

const PAIRS: Readonly<Record<string, string>> = {'“': '”', '«': '»', '„': '“”', '‹': '›', '﴿': '﴾', '﴾': '﴿', '‟': '”', '「': '」'}
/** The ornate brackets between which Arabic quotes the Qur’an and nothing else; who writes from left to right turns them round. */
export const ORNATE_BRACKET = /[﴾﴿]/u

const OPENERS = /[“«„‹﴿﴾‟「"‘]/
const LONGEST_NESTED = 500

/** Tells where each quotation of a text starts and ends, its marks included, in order. A mark that is never closed quotes nothing. */
export function eachQuotation(text: string, tell: (start: number, end: number) => void): void {
  if (!mayHold(text, SIGN.quote | SIGN.other)) return
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
    const end = closers && closesLater(closers, at) ? endOfQuotation(text, at, closers) : undefined
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

/** A straight double quote opens one; after a digit it is inches. A single curly one opens only at the start of a word. */
function straight(text: string, at: number, sign: string | undefined): string | undefined {
  const before = text[at - 1]
  if (sign === '"' && !/\d/.test(before ?? '')) return '"'
  return sign === '‘' && !isLetter(before) ? '’' : undefined
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}
