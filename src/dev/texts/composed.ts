/** Makes short posts of parts (`rules/models/rows/promotion-parts.json`): a thing, what is said of it, and a call. */
import {readFileSync} from 'node:fs'
import type {LanguageTag} from '../../language/index.js'
import {oneOf} from '../random.js'

/** What posts of one kind are made of; brands only where a business speaks. */
export interface Parts {
  readonly brands?: readonly string[]
  readonly things: readonly string[]
  readonly praise: readonly string[]
  readonly calls: readonly string[]
}

export type PartsByLanguage = Readonly<Record<LanguageTag, {readonly advertisement: Parts; readonly library: Parts}>>

/** The parts of composed posts, as a file of rows has them. */
export function readParts(file: string): PartsByLanguage {
  return JSON.parse(readFileSync(file, 'utf8')) as PartsByLanguage
}

/** A post of parts that are chosen at random, in one of a few orders. */
export function composed({brands = [], things, praise, calls}: Parts, random: () => number): string {
  const [thing, said, more, call] = [oneOf(things, random), oneOf(praise, random), oneOf(praise, random), oneOf(calls, random)]
  const brand = brands.length > 0 ? oneOf(brands, random) : ''
  const [before, after] = brand === '' ? ['', ''] : [`${brand}: `, `. ${brand}`]
  return oneOf(
    [
      `${capital(thing)} ${said}. ${call}`,
      `${before}${thing}, ${said}. ${call}!`,
      `${call}: ${thing} ${said}`,
      `${capital(thing)}, ${said}, ${more}`,
      `${capital(said)}${after}. ${call}`,
      `${capital(thing)} ${said}${after}`,
      `${call}! ${capital(thing)} ${said}, ${more}.`,
    ],
    random,
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
