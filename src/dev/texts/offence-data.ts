import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** A labelled text. Rows that are nearly alike share a `group` and are never parted. */
export interface Row {
  readonly text: string
  readonly bad: boolean
  readonly language: string
  readonly source: string
  readonly group: string
  readonly weight: number
  /** Taken for harmless because nearly all of its kind are. */
  readonly unlabelled?: boolean
  /** Made of parts: learned from, and never judged by. */
  readonly composed?: boolean
}

/**
 * The collections that may be learned from, by their file, and how much a row of each counts. Their licences and credits are in
 * rules/models/offence.md; what is not here (research terms, no licence stated) is never read.
 */
const LICENSED: Readonly<Record<string, number>> = {
  ...{hatecheck: 1, 'mhc-fr': 2, 'mhc-ar': 3, hatemojicheck: 1, davidson: 1, edos: 1, hatexplain: 1, 'bias-madlibs': 1},
  // Their “normal” is doubtful.
  ...{'mlma-en': 0.5, 'mlma-fr': 0.5, 'mlma-ar': 0.5},
  ...{mpold: 1, stormfront: 1, wikitox: 1},
}
/** The project's own rows are few, and are what a library writes. */
const OWN_WEIGHT = 5
const OTHERS_WEIGHT = 6
/** Ordinary posts of institutions; of anybody, some of whom do offend. */
const INSTITUTION_WEIGHT = 10
const ANYBODY_WEIGHT = 0.5
/** Of long posts the beginning is enough. */
const LONGEST_POST = 6000
const EVERY_LONG_POST = 3
/** Neighbouring rows of the project's own are often a pair on one topic. */
const BLOCK = 10

type Json = Readonly<Record<string, unknown>>

/** All rows to learn from: the project's own, more of the library's own, and those below the folder of data, if there is one. */
export function rowsFrom(own: readonly string[], data: string | undefined): readonly Row[] {
  const given = own.flatMap(ownRows)
  return data === undefined
    ? given
    : [
        ...[...licensedRows(`${data}/offence`), ...given, ...headlines(`${data}/privacy-promotion/fp.jsonl`)],
        ...[...shortPosts(`${data}/ordinary/short`), ...longPosts(`${data}/ordinary/posts`)],
      ]
}

function jsonLines(file: string): readonly Json[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as Json)
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Rows of a file `…<language>.jsonl` in the form of rules/models/rows. Those of other readers name their language themselves: what breaks a rule of theirs may offend besides, and is left out; the rest does not. */
function ownRows(file: string): readonly Row[] {
  const named = /(\w+)\.jsonl$/u.exec(file)?.[1] ?? ''
  const rows = jsonLines(file).filter(row => row['lang'] === undefined || row['label'] !== 'violation')
  return rows.map((row, at) => {
    const language = text(row['lang']) || named
    const [source, weight] = row['lang'] === undefined ? ['rows', OWN_WEIGHT] : ['other readers', OTHERS_WEIGHT]
    const group = `${named} ${Math.floor(at / BLOCK)}`
    return {text: text(row['text']), bad: row['label'] === 'violation', language, source: `${source}.${language}`, group, weight}
  })
}

/** Contempt for who does or likes something is unkind, but nobody is born a banker: there the collection's own label, which lets it pass, is learned. */
const FREE: ReadonlySet<string> = new Set(['target_group_nh'])

function labelOf(row: Json): unknown {
  return FREE.has(text(row['category'])) ? row['label'] : (row['policy_label'] ?? row['label'])
}

function licensedRows(folder: string): readonly Row[] {
  return Object.entries(LICENSED).flatMap(([source, weight]) =>
    jsonLines(`${folder}/${source}.jsonl`).map(row => ({
      ...{text: text(row['text']), bad: labelOf(row) === 'violation', language: text(row['lang']), source, weight},
      group: text(row['group']) || text(row['id']),
    })),
  )
}

function shortPosts(folder: string): readonly Row[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => {
      const [kind = '', language = ''] = name.split('.')
      const unlabelled = kind.startsWith('general')
      const weight = unlabelled ? ANYBODY_WEIGHT : INSTITUTION_WEIGHT
      return jsonLines(`${folder}/${name}`).map((row, at) => ({
        ...{text: text(row['text']), bad: false, language, source: `${kind}.${language}`, group: `${name} ${at}`, weight, unlabelled},
      }))
    })
}

/** Every other headline of newspapers, which tell of crimes and peoples, and offend nobody; the rest judges. */
function headlines(file: string): readonly Row[] {
  const all = existsSync(file) ? jsonLines(file) : []
  return all
    .filter((_, at) => at % 2 === 0)
    .map(row => ({text: text(row['text']), bad: false, language: 'en', source: 'headlines.en', group: text(row['id']), weight: OWN_WEIGHT}))
}

function longPosts(folder: string): readonly Row[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .sort()
    .filter((_, at) => at % EVERY_LONG_POST === 0)
    .map(name => {
      const language = name.slice(0, 2)
      const start = readFileSync(`${folder}/${name}`, 'utf8').slice(0, LONGEST_POST)
      return {...{text: start, bad: false, language, source: `posts.${language}`, group: name, weight: INSTITUTION_WEIGHT}}
    })
}
