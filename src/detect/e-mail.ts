import {matchesOf, onDemand} from '../language/index.js'
import {standingApart} from '../post/index.js'

/** A mail address in a text. */
export interface Email {
  readonly start: number
  readonly end: number
  /** As it would be written to, in lower case. */
  readonly address: string
  /** Whether it is spelt out to be hidden from programs: `name [at] host dot com`. */
  readonly disguised: boolean
}

// RFC 6531 lets letters of every alphabet stand in both halves; quoted halves and address literals nobody posts.
const written = onDemand(
  () =>
    /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._%+'-]{0,62}[\p{L}\p{N}_])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24}/gu,
)

/** How the at-sign and the full stop are spelt out, by language: “so at this point it” hides no address. */
const SPELT = [
  {at: '(?:at|@)', dot: '(?:\\.|dot|d0t)'},
  {at: '(?:arobase|arobas|arrobas|aro|at|@)', dot: '(?:\\.|point|pt)', spokenAt: '(?:arobase|arobas|arrobas|aro)'},
  {at: '(?:آت|ات|أت|أروباز|اروباز|أروباس|اروباس|at|@)', dot: '(?:\\.|نقطة|نقطه|دوت)'},
] as const
const ENDING = '(?:com|org|net|edu|gov|info|int|ma|fr|uk|eu|de|es|it|be|ca|us|ch|me|io|co|pro|dz|tn|eg|qa|ae|sa)'
const LABEL = '[a-z0-9][a-z0-9-]{0,30}'
const FREE = '(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|proton|protonmail|menara|aui)'
const NO_WORD_BEFORE = /(?<![\p{L}\p{N}._@/-])/u.source
const NO_WORD_AFTER = /(?![\p{L}\p{N}])/u.source

/**
 * For texts in lower case: without the flag `i`, for which V8 asks for the cases of every letter each time that it reads an expression. A
 * full stop left as it is needs an at-sign in brackets, or one apart on both sides: “look at amazon.com” hides no address.
 */
const disguised = onDemand(() =>
  SPELT.map(spelt => {
    const bracketed = (word: string) => `\\s{0,2}[\\[({<_]\\s?${word}\\s?[\\])}>_]\\s{0,2}`
    const hiddenDot = `(?:${bracketed(spelt.dot)}|\\s{1,2}${spelt.dot}\\s{1,2})`
    const anyDot = `(?:${hiddenDot}|\\.)`
    const host = (dot: string) => `${LABEL}(?:${anyDot}${LABEL}){0,2}${dot}${ENDING}${NO_WORD_AFTER}`
    const name = `${NO_WORD_BEFORE}[a-z0-9][a-z0-9_.+-]{1,40}(?:${hiddenDot}[a-z0-9_-]{1,30}){0,2}`
    const spokenAt = `\\s{1,2}${'spokenAt' in spelt ? spelt.spokenAt : spelt.at}\\s{1,2}`
    const apart = `\\s{0,2}@(?:\\s{1,2}|(?=${FREE}\\W))`
    const all = `${name}(?:${bracketed(spelt.at)}${host(anyDot)}|${spokenAt}${host(hiddenDot)}|${apart}${host(anyDot)}|@${host(hiddenDot)})`
    return {
      all: new RegExp(all, 'gu'),
      alone: new RegExp(`${bracketed(spelt.at)}|${apart}`, 'u'),
      together: [new RegExp(hiddenDot, 'u'), new RegExp(`@|${spokenAt}`, 'u')],
      at: new RegExp(`${bracketed(spelt.at)}|${spokenAt}|${apart}`, 'u'),
      dot: new RegExp(hiddenDot, 'gu'),
    }
  }),
)
const MAY_BE_DISGUISED =
  /[[({<_]\s?(?:at|@|aro)|@(?:\s|(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|proton|protonmail|menara|aui)\W)|\s(?:dot|d0t|point|pt)\s|[[({<_]\s?(?:\.|dot|d0t|point|pt)\s?[\])}>_]|آت|أت|رو?باز|رو?باس|نقط|دوت/iu

/** Whether a text may hold a mail address at all: quick, and right whenever it says no. */
export function mayHoldEmail(text: string): boolean {
  return text.includes('@') || MAY_BE_DISGUISED.test(text)
}

/** The mail addresses of a text, in order. */
export function emailsIn(text: string): readonly Email[] {
  const found = text.includes('@') ? matchesOf(text, written()).map(match => emailOf(match)) : []
  if (!MAY_BE_DISGUISED.test(text)) return found
  const low = text.replace(/[A-Z]+/g, letters => letters.toLowerCase())
  const hidden = disguised()
    // To look for the whole of an address at every word takes long, and without these signs there is none.
    .filter(({alone, together}) => alone.test(low) || together.every(sign => sign.test(low)))
    .flatMap(({all, at, dot}) => matchesOf(low, all).map(match => emailOf(match, written => written.replace(at, '@').replace(dot, '.'))))
  return standingApart([...hidden, ...found])
}

function emailOf({0: text, index}: RegExpExecArray, plain?: (written: string) => string): Email {
  const address = (plain ? plain(text) : text).toLowerCase()
  return {start: index, end: index + text.length, address, disguised: plain !== undefined}
}
