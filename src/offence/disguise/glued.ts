import type {LanguageTag} from '../../language/index.js'

/** Little words that people leave no space after: `cettefemme`, `thesewomen`. Folded. */
const LITTLE: Readonly<Partial<Record<LanguageTag, ReadonlySet<string>>>> = {
  en: new Set([
    'the',
    'these',
    'those',
    'this',
    'all',
    'of',
    'my',
    'you',
    'your',
    'such',
    'every',
    'dirty',
    'stupid',
    'fucking',
    'are',
    'is',
    'and',
    'to',
  ]),
  fr: new Set([
    ...['ce', 'cet', 'cette', 'ces', 'le', 'la', 'les', 'un', 'une', 'de', 'des', 'du', 'tous', 'toutes', 'mes', 'vos', 'nos', 'leurs'],
    ...['sale', 'sales', 'espece', 'gros', 'grosse', 'putain', 'et', 'est', 'sont', 'que', 'aux'],
  ]),
}

/** What is one word although it looks like two. */
const ONE_WORD = /^(?:therapists?|deput(?:e|ee|es|ees)|dejeun(?:e|es|ent)|desormais|lesbien(?:ne)?s?)$/u

/** Whether people leave no space about a word (folded) of either language. */
export function isLittle(word: string): boolean {
  return LITTLE.en?.has(word) === true || LITTLE.fr?.has(word) === true
}

const SHORTEST = 4
/** After a word of two letters, or one in the midst of others, four letters would be chance. */
const SHORTEST_AFTER_LESS = 5
const SHORTEST_BEFORE = 3
const LONGEST_LITTLE = 7

/**
 * The ends of a word, folded, that may be a word of their own because what stands before them is a little word, or ends in one:
 * `cetteconnasse` has `connasse`, `gorgesdeblacks` has `blacks`. Longest first; none for languages that write no little words.
 */
export function suffixesOf(word: string, language: LanguageTag): readonly string[] {
  const little = LITTLE[language]
  if (!little || ONE_WORD.test(word)) return []
  const suffixes: string[] = []
  for (let at = 2; at + SHORTEST <= word.length; at++) {
    const before = word.slice(0, at)
    const isWhole = little.has(before)
    const least = isWhole && before.length > 2 ? SHORTEST : SHORTEST_AFTER_LESS
    if ((isWhole || endsInLittle(before, little)) && word.length - at >= least) suffixes.push(word.slice(at))
  }
  return suffixes
}

function endsInLittle(before: string, little: ReadonlySet<string>): boolean {
  for (let size = 2; size <= LONGEST_LITTLE && size + SHORTEST_BEFORE <= before.length; size++) {
    if (little.has(before.slice(-size))) return true
  }
  return false
}
