/** Makes short flat statements of parts (`rules/models/rows/statement-parts.<language>.json`), to learn from: who is spoken of, and what is said. */
import {readFileSync} from 'node:fs'
import {oneOf, seeded} from '../random.js'
import type {Row} from './offence-data.js'
import {spoilt} from './spoilt.js'

/**
 * Frames of statements that break the policy and of such that do not. In a frame `{name}` is one of the words of a slot, `(a|b)` one of
 * several, and `[a|b]` one of several or nothing.
 */
export interface StatementParts {
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly violation: readonly string[]
  readonly ok: readonly string[]
  /** How many statements of each frame; more where slots are long. */
  readonly each?: number
  /** The source whose bias they share while they are learned: `rows` where they are in the manner of a library. */
  readonly source?: string
}

/** How many statements of each frame where the file does not say, and how much each counts. */
const OF_EACH = 10
const WEIGHT = 1
const SEED = 11
/** How many have a word misspelled or in disguise: harmless people seldom write so. */
const SPOILT = {violation: 0.3, ok: 0.15} as const
const OFTEN_SPOILT: ReadonlySet<string> = new Set(['g', 'g1', 'slurs', 'slur1', 'negnoun', 'hates', 'neg', 'harm'])
const WITHOUT_STOP = 0.12
const WITHOUT_CAPITALS = 0.06

/** Rows made of a file of parts named after its language; the same file gives the same rows. */
export function statementsFrom(file: string): readonly Row[] {
  const parts = JSON.parse(readFileSync(file, 'utf8')) as StatementParts
  const language = /(\w+)\.json$/u.exec(file)?.[1] ?? ''
  const random = seeded(SEED)
  return (['violation', 'ok'] as const).flatMap(label =>
    parts[label].flatMap((frame, at) =>
      Array.from({length: parts.each ?? OF_EACH}, () => ({
        ...{
          text: statement(frame, {
            slots: parts.slots,
            spoilt: SPOILT[label],
            ...{random, language},
          }),
          bad: label === 'violation',
          language,
        },
        ...{
          source: `${parts.source ?? 'composed'}.${language}`,
          group: `composed ${label} ${at}`,
          weight: WEIGHT,
          composed: true,
        },
      })),
    ),
  )
}

interface Making {
  readonly slots: StatementParts['slots']
  /** How often a word is spoilt, 0 to 1. */
  readonly spoilt: number
  readonly random: () => number
  readonly language: string
}

/** One statement of a frame. @throws Error when a slot of it has no words */
export function statement(frame: string, {slots, spoilt: share, random, language}: Making): string {
  let spoils = random() < share
  const chosen = frame
    .replace(/\[([^\]]*)\]/gu, (_, some: string) => (random() < 0.5 ? '' : oneOf(some.split('|'), random)))
    .replace(/\(([^()]*)\)/gu, (_, some: string) => oneOf(some.split('|'), random))
  const filled = chosen.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const words = oneOf(slots[slot] ?? [], random)
    if (!spoils || !OFTEN_SPOILT.has(slot)) return words
    spoils = false
    return spoilt(words, random)
  })
  return finished((JOINED[language] ?? (text => text))(filled.replace(/ ?\0/gu, '').replace(/ +/gu, ' ')), random)
}

/** Words of a slot change the word before them: an apple, d’Alger. French keeps a space before what ends a question. */
const JOINED: Readonly<Record<string, (text: string) => string>> = {
  en: text => text.replace(/ ([.!?,])/gu, '$1').replace(/\b([Aa]) (?=[aeiouAEIOU])/gu, '$1n '),
  fr: text => text.replace(/ ([.,])/gu, '$1').replace(/(?<!\p{L})([djlnDJLN]|[qQ]u)e (?=[aeiouyéèêàâAEIOUÉÈ])/gu, '$1’'),
  ar: text => text.replace(/ ([.!?,؟،])/gu, '$1'),
  ary: text => text.replace(/ ([.!?,؟،])/gu, '$1'),
}

function finished(text: string, random: () => number): string {
  const tidy = text.trim()
  const sentence = tidy.slice(0, 1).toUpperCase() + tidy.slice(1)
  const stopped = random() < WITHOUT_STOP ? sentence.replace(/\.$/u, '') : sentence
  return random() < WITHOUT_CAPITALS ? stopped.toLowerCase() : stopped
}
