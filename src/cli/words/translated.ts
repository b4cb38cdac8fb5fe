import {type Locale, typeset} from '../../language/index.js'

/** Sentences in French and in Arabic, by how they are in English; `{}` stands for what a sentence is about, in the same order in all. */
export type Translations = Readonly<Record<string, readonly [fr: string, ar: string]>>

const ORDER = {fr: 0, ar: 1} as const
type Other = keyof typeof ORDER

const PLACE = /^.{0,1000}:\d{1,9}(?::\d{1,9})?: /u
const KEY = /^[\w.*/-]{1,200}: /u
const MEANT = / Did you mean “([^”]{1,100})”\?$/u
const SO_MEANT = {fr: ' Vouliez-vous dire « {} » ?', ar: ' هل المقصود «{}»؟'} as const
/** No sentence of m6l's own is longer. */
const LONGEST = 4000

/** A text in a language, line by line: what has no translation stays in English. */
export function translated(text: string, locale: Locale, among: Translations): string {
  if (locale === 'en') return text
  return text
    .split('\n')
    .map(line => lineIn(line, locale, among))
    .join('\n')
}

/** A sentence may follow the place of a fault and the name of a key, and propose a name. */
function lineIn(line: string, locale: Other, among: Translations): string {
  if (line.length > LONGEST) return line
  const whole = sentenceIn(line, locale, among)
  if (whole !== undefined) return whole
  const place = PLACE.exec(line)?.[0]
  if (place !== undefined) return place + lineIn(line.slice(place.length), locale, among)
  const meant = MEANT.exec(line)
  if (meant) return lineIn(line.slice(0, meant.index), locale, among) + filled(SO_MEANT[locale], [meant[1] ?? ''], locale)
  const key = KEY.exec(line)?.[0]
  return key === undefined ? line : key + (sentenceIn(line.slice(key.length), locale, among) ?? line.slice(key.length))
}

/** Of the sentences that fit, the one that says most by itself. */
function sentenceIn(sentence: string, locale: Other, among: Translations): string | undefined {
  let best: {readonly template: string; readonly parts: readonly string[]; readonly fixed: number} | undefined
  for (const [english, translations] of Object.entries(among)) {
    const fixed = english.replaceAll('{}', '').length
    if (best && best.fixed >= fixed) continue
    const parts = partsOf(sentence, english.split('{}'))
    if (parts) best = {template: translations[ORDER[locale]], parts, fixed}
  }
  if (!best) return undefined
  const spoken = best.parts.map(part => lineIn(part, locale, among))
  return filled(best.template, spoken, locale)
}

/** What stands between the fixed parts of a sentence; nothing where they are not all there. */
function partsOf(sentence: string, fixed: readonly string[]): readonly string[] | undefined {
  const [first = '', ...others] = fixed
  const last = others.pop()
  if (last === undefined) return sentence === first ? [] : undefined
  if (!sentence.startsWith(first) || !sentence.endsWith(last)) return undefined
  const found: string[] = []
  let at = first.length
  for (const part of others) {
    const next = sentence.indexOf(part, at)
    if (next < 0) return undefined
    found.push(sentence.slice(at, next))
    at = next + part.length
  }
  const end = sentence.length - last.length
  return end < at ? undefined : [...found, sentence.slice(at, end)]
}

function filled(template: string, parts: readonly string[], locale: Other): string {
  return typeset(template, locale)
    .split('{}')
    .map((part, at) => (at === 0 ? part : (parts[at - 1] ?? '') + part))
    .join('')
}
