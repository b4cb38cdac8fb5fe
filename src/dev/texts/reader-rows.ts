/** What the second reader of readers’ affairs learns from: the project’s own rows, sentences made of parts, and ordinary posts that may be learned. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {oneOf, seeded} from '../random.js'
import {LANGUAGES} from './languages.js'
import {draftsAndStatements, languageOf, learning, ordinarySets, ownFile, ownRows, type Row, type Text} from './samples.js'

const HELD_BACK = 2
const OF_EACH_FRAME = 16
const SEED = 7
const MOST_FILLED = 12

/** The rows written for it, and the innocent ones of other readers. */
export function ownTexts(): Text[] {
  const readers = ownRows('readers').map(row => textOf(row, row.label === 'violation' ? 'violation' : 'ok', 'readers'))
  const others = [
    ...LANGUAGES.flatMap(draftsAndStatements).filter(({label}) => label === 'ok'),
    ...['promotion', 'relevance', 'institutions'].flatMap(ownRows),
  ]
  return [...readers, ...others.map(row => textOf(row, 'ok', 'own'))]
}

function textOf({text, lang}: Row, label: string, set: string): Text {
  return {text, label, set, language: languageOf(lang), learned: true, licensed: true}
}

/** The drafts that nobody’s affair is told in. */
export function fixtureTexts(): Text[] {
  return LANGUAGES.flatMap(language => {
    const folder = ownFile(`fixtures/posts/${language}`)
    return readdirSync(folder)
      .filter(name => name.endsWith('.md') && !isTold(`${folder}/${name}.expected.json`))
      .map(name => textOf({text: readFileSync(`${folder}/${name}`, 'utf8'), lang: language}, 'ok', 'fixtures'))
  })
}

function isTold(expected: string): boolean {
  return existsSync(expected) && readFileSync(expected, 'utf8').includes('no-personal-data')
}

interface Parts {
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly violation: readonly string[]
  readonly ok: readonly string[]
}

/** Sentences put together from `rules/models/rows/reader-parts.<language>.json`; the same files give the same sentences. */
export function composedTexts(): Text[] {
  return LANGUAGES.flatMap(language => {
    const file = ownFile(`rules/models/rows/reader-parts.${language}.json`)
    if (!existsSync(file)) return []
    const parts = JSON.parse(readFileSync(file, 'utf8')) as Parts
    const random = seeded(SEED)
    return (['violation', 'ok'] as const).flatMap(label =>
      parts[label].flatMap(frame =>
        Array.from({length: OF_EACH_FRAME}, (): Text => {
          return {text: filled(frame, parts.slots, random), label, set: 'composed', language, learned: true, licensed: true}
        }),
      ),
    )
  })
}

/** `{name}` is one of a slot, `(a|b)` one of several, `[a]` may be left out; slots may hold all of these. */
export function filled(frame: string, slots: Parts['slots'], random: () => number): string {
  let text = frame
  for (let turn = 0; turn < MOST_FILLED && /[[({]/u.test(text); turn++) {
    text = text
      .replace(/\[([^[\]]*)\]/u, (_, some: string) => (random() < 0.5 ? '' : some))
      .replace(/\(([^()]*)\)/gu, (_, some: string) => oneOf(some.split('|'), random))
      .replace(/\{(\w+)\}/gu, (_, slot: string) => oneOf(slots[slot] ?? [], random))
  }
  const tidy = text
    .replace(/ +/g, ' ')
    .replace(/ ([.,!?،؟])/g, '$1')
    .replace(/[,،]([.,!?،])/g, '$1')
    .trim()
  return tidy.slice(0, 1).toUpperCase() + tidy.slice(1)
}

/** Tweets, news, headlines and articles, all taken for innocent; half of each set is held back, and all of it where no licence is stated. */
export function ordinaryTexts(data: string | undefined): Text[] {
  if (data === undefined) return []
  return ordinarySets(data).flatMap(([set, rows]) => rows.map(row => ({...textOf(row, 'ok', set), ...learning(row, HELD_BACK)})))
}
