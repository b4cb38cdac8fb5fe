import type {YAMLError} from 'yaml'

/** What keeps YAML or JSON from being read, as a person would tell it. */
export type YamlFault =
  | 'openQuote'
  | 'openBracket'
  | 'comma'
  | 'colon'
  | 'tab'
  | 'noName'
  | 'sign'
  | 'goesOn'
  | 'sameName'
  | 'parts'
  | 'deep'
  | 'merge'
  | 'broken'

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], YamlFault>>> = {
  ...{BLOCK_AS_IMPLICIT_KEY: 'colon', TAB_AS_INDENT: 'tab', MULTILINE_IMPLICIT_KEY: 'noName'},
  ...{BAD_SCALAR_START: 'sign', BLOCK_IN_FLOW: 'comma', DUPLICATE_KEY: 'sameName', MULTIPLE_DOCS: 'parts', RESOURCE_EXHAUSTION: 'deep'},
}

/** Where the code of the package says too little, its sentence says the rest. */
const BY_SENTENCE: readonly (readonly [RegExp, YamlFault])[] = [
  [/^Missing closing /u, 'openQuote'],
  [/ end with a [}\]]$/u, 'openBracket'],
  [/^Missing , /u, 'comma'],
  [/^Implicit map keys need to be followed by map values$/u, 'noName'],
  [/^Unexpected scalar at node end$/u, 'goesOn'],
]

/** What an error of the parser means; `broken` where it can only be said that something is wrong. */
export function faultIn({code, message}: Pick<YAMLError, 'code' | 'message'>): YamlFault {
  return BY_CODE[code] ?? BY_SENTENCE.find(([sentence]) => sentence.test(message))?.[1] ?? 'broken'
}

/** The same as the end of a sentence. */
export const FAULTS: Readonly<Record<YamlFault, string>> = {
  openQuote: 'a quotation mark is never closed',
  openBracket: 'a bracket is never closed',
  comma: 'a comma is missing',
  colon: 'a value that holds a colon needs quotation marks around it',
  tab: 'a line starts with a tab, where spaces belong',
  noName: 'a line is no “name: value”, with a space after the colon',
  sign: 'a value that starts with @, *, % or ` needs quotation marks around it',
  goesOn: 'a value goes on after the quotation mark or bracket that ends it',
  sameName: 'a name stands twice',
  parts: 'a line of three dashes parts it in two',
  deep: 'it is nested too deeply',
  merge: 'a merge conflict left two versions side by side',
  broken: 'something here stands where nobody expects it',
}
