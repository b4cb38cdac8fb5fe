import {isRightToLeft, type Locale} from '../language/index.js'
import {isolated, setApart} from '../report/direction.js'

/** What holds no Arabic, but for what stands in straight quotes. */
const NOT_ARABIC = /(?:"[^"\n]*"|[^\p{Script=Arabic}"«»،؛؟…\u2066-\u2069\n])+/gu
const LATIN = /\p{Script=Latin}/u
const SENTENCE_ENDS = ' \t\u00a0.,:;!'

/** A text whose lines each read in the direction of its language, whatever names, paths and options stand in them. */
export function spoken(text: string, locale: Locale): string {
  if (locale !== 'ar') return text
  return text
    .split('\n')
    .map(line => setApart(line.replace(NOT_ARABIC, latinApart), locale))
    .join('\n')
}

/** Brackets that stand around words in both directions belong to neither: one whose partner is elsewhere is left outside. */
function latinApart(run: string): string {
  const at = unpaired(run)
  if (at < 0) return wordsApart(run)
  return `${wordsApart(run.slice(0, at))}${run[at]}${latinApart(run.slice(at + 1))}`
}

const PARTNERS = {'(': ')', '[': ']'} as const

/** Where the first bracket stands whose partner does not; -1 where all have theirs. */
function unpaired(run: string): number {
  const open: {readonly at: number; readonly closes: string}[] = []
  for (const [at, sign] of [...run.matchAll(/[()[\]]/gu)].map(({index, 0: sign}) => [index, sign] as const)) {
    if (sign === '(' || sign === '[') open.push({at, closes: PARTNERS[sign]})
    else if (open.pop()?.closes !== sign) return at
  }
  return open[0]?.at ?? -1
}

/**
 * `--fix` stays `--fix`: a sign between two directions would go to the other end of its word. What is set apart begins with the word that holds
 * the first letter.
 */
function wordsApart(run: string): string {
  const letter = run.search(LATIN)
  if (letter < 0) return run
  const start = letter - (run.slice(0, letter).split(/\s/u).at(-1)?.length ?? 0)
  const rest = run.slice(start)
  const end = rest.length - countWhile(rest, at => SENTENCE_ENDS.includes(rest[rest.length - 1 - at] ?? ''))
  return `${run.slice(0, start)}${isolated(rest.slice(0, end), 'ltr')}${rest.slice(end)}`
}

/** How many signs in a row are of a kind, of a text from one of its ends. */
function countWhile(text: string, isOne: (at: number) => boolean): number {
  let count = 0
  while (count < text.length && isOne(count)) count++
  return count
}

const CELLS_BEFORE = /^(?:[^\p{Script=Arabic}\n]*\s{2}|\s*)/u

/** A page in columns, of which those before the words of a language keep their place: `--fix   …`. */
export function page(text: string, locale: Locale): string {
  if (locale !== 'ar') return text
  return text
    .split('\n')
    .map(line => {
      const [before = ''] = CELLS_BEFORE.exec(line) ?? []
      return isRightToLeft(line) ? before + spoken(line.slice(before.length), locale) : line
    })
    .join('\n')
}

/** A line on standard error beside the reports. */
export function note(text: string, locale: Locale): string {
  return `m6l: ${spoken(text, locale)}\n`
}
