import type {Locale} from '../language/index.js'
import {isolated, isRightToLeft, setApart} from '../report/direction.js'

/** From a sign that belongs to a name, a path or an option up to the next word of Arabic. */
const LATIN = /[^\s\p{Script=Arabic}«»،؛؟…\u2066-\u2069]*\p{Script=Latin}(?:"[^"\n]*"|[^\p{Script=Arabic}«»،؛؟…\u2066-\u2069\n])*/gu
const SENTENCE_ENDS = /[\s.,:;!]+$/u

/** A text whose lines each read in the direction of its language, whatever names, paths and options stand in them. */
export function spoken(text: string, locale: Locale): string {
  if (locale !== 'ar') return text
  return text
    .split('\n')
    .map(line => setApart(line.replace(LATIN, latinApart), locale))
    .join('\n')
}

/** `--fix` stays `--fix`: a sign between two directions would go to the other end of its word. */
function latinApart(run: string): string {
  const opening = run.includes(')') ? '' : (/^\(+/u.exec(run)?.[0] ?? '')
  const rest = run.slice(opening.length)
  const closing = rest.includes('(') ? SENTENCE_ENDS : /[\s.,:;!)]+$/u
  const name = rest.replace(closing, '')
  return `${opening}${isolated(name, 'ltr')}${rest.slice(name.length)}`
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
