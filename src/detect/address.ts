import {matchesOf, onDemand, undisguised} from '../language/index.js'

/** An address that stands in a text, however it is written. */
export interface Address {
  readonly start: number
  readonly end: number
  /** Its plain form, in lower case. */
  readonly url: string
  /** Whether it is written to be followed: a host alone, or a disguised one, may only be spoken about. */
  readonly whole: boolean
}

/** How a name may be spelt out: the name at the end of what stands before the full stop, and what may follow as an ending. */
export interface Spelling {
  readonly name: RegExp
  readonly ending: RegExp
}

const ADDRESS = /(?:(?:https?|hxxps?|ftp):\/{1,3}|magnet:\?)[^\s<>"«»“”]{1,2000}/gu
const hostPattern = onDemand(
  () => /(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\p{L}\p{N}-]|\.[a-z])(?:\/[^\s<>"«»“”،]{0,500})?/gu,
)
// A full stop that is spelt out, bracketed or set apart, and the ending after it.
const disguisedPattern = onDemand(
  () =>
    /(?:[\s_-]{0,2}[[({<]\s{0,2}(?:\.|dot|d0t|point|نقطة|دوت)\s{0,2}[\])}>]\s{0,2}|[\s_-]{1,2}(?:dot|d0t|point|نقطة|دوت)[\s_-]{1,2})([a-z]{2,8})(?![\p{L}\p{N}])|\s\.\s{0,2}([a-z]{2,8})(?![\p{L}\p{N}])/gu,
)
const botPattern = onDemand(() => /(?<![\p{L}\p{N}./@])@([a-z0-9_]{4,40}bot)(?![\p{L}\p{N}_])/gu)
const LONGEST_NAME = 30

/**
 * The addresses in a text, from the first to the last: whole ones, hosts without a scheme, bots, and hosts that are spelt out to pass a
 * filter (`name[.]is`, `name dot is`, `na me . is`), as far as `spelling` knows their names.
 */
export function addressesIn(text: string, spelling: Spelling): readonly Address[] {
  const {text: plain, written} = undisguised(text)
  const found = [...wholeIn(plain), ...hostsIn(plain), ...botsIn(plain), ...spelledIn(plain, spelling)]
  return found
    .map(address => ({...address, ...written(address.start, address.end)}))
    .filter(({start, end}) => !isEndOfSentence(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function wholeIn(text: string): Address[] {
  return matchesOf(text, ADDRESS).map(({0: all, index}) => {
    const url = withoutTail(all)
    return {url, whole: !url.startsWith('hxxp'), start: index, end: index + url.length}
  })
}

function hostsIn(text: string): Address[] {
  return matchesOf(text, hostPattern()).map(({0: all, index}) => {
    const url = withoutTail(all)
    return {url, whole: url.includes('/'), start: index, end: index + url.length}
  })
}

function botsIn(text: string): Address[] {
  if (!text.includes('@')) return []
  return matchesOf(text, botPattern()).map(({0: all, 1: handle, index}) => {
    return {url: `https://t.me/${handle}`, whole: true, start: index, end: index + all.length}
  })
}

function spelledIn(text: string, spelling: Spelling): Address[] {
  return matchesOf(text, disguisedPattern()).flatMap(match => {
    const [sign, joined, apart] = match
    const ending = joined ?? apart ?? ''
    const name = spelling.name.exec(text.slice(Math.max(match.index - LONGEST_NAME, 0), match.index))?.[0]
    if (!name || !(spelling.ending.test(ending) || /[[({<]/u.test(sign))) return []
    const label = name.replace(/['’]/gu, '').replace(/[\s_]+/gu, '-')
    return [{url: `https://${label}.${ending}`, whole: false, start: match.index - name.length, end: match.index + sign.length}]
  })
}

/** `Catalogue.It` is two sentences without a space between them. */
function isEndOfSentence(host: string): boolean {
  return /^[^:/]*\p{Ll}\.\s?\p{Lu}\p{Ll}/u.test(host) || /^[^:/]*\s\.\s?\p{Lu}/u.test(host)
}

/** What follows an address in a sentence is none of it. */
function withoutTail(address: string): string {
  const trimmed = address.replace(/[.,;:!?'*_~،؛؟…]{1,20}$/u, '')
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed
}
