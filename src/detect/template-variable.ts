import {matchesOf} from '../language/index.js'
import {mayHold, SIGN, type Span} from '../post/index.js'

/** A template’s variable in a text, as written; `name` is what stands between its signs. */
export interface TemplateVariable extends Span {
  readonly name: string
  /** Whether the signs alone tell: `{{name}}` is one whatever its name, `{name}` only if the name is a field’s. */
  readonly sure: boolean
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}\\p{M}_.\\[\\]-]{0,40}'
const WORDS = `${NAME}(?: ${NAME}){0,4}`
const FILTER = '(?: ?[|:?][^{}\\n]{0,80})?'

/** How a kind of variable is written: a text without one of the signs has none, so most patterns are never made. */
interface Manner {
  readonly signs: readonly string[]
  readonly pattern: string
  readonly sure: boolean
}

// Signs of mail merges, schedulers, chat templates and programming languages. Every run inside is bounded.
const MANNERS: readonly Manner[] = [
  {signs: ['{{'], sure: true, pattern: `\\{\\{\\{? {0,3}[#/^&]?(?<name>${WORDS}|\\p{N}{1,2})${FILTER} {0,3}\\}\\}\\}?`},
  {signs: ['${'], sure: true, pattern: `(?<![\\p{L}\\p{N}$])\\$\\{ ?(?<name>${NAME}) ?\\}`},
  {signs: ['#{'], sure: true, pattern: `(?<![\\p{L}\\p{N}&])#\\{ ?(?<name>${NAME}) ?\\}`},
  {signs: ['*|'], sure: true, pattern: `\\*\\|(?<name>${NAME})(?::[^|\\n]{0,40})?\\|\\*`},
  {signs: ['<%'], sure: true, pattern: `<%[=-]? {0,3}(?<name>${NAME})[^%\\n]{0,60}%>`},
  {signs: ['%('], sure: true, pattern: `(?<![\\p{L}\\p{N}%])%\\((?<name>${NAME})\\)[sdif]`},
  {signs: ['%%'], sure: true, pattern: `%%(?<name>${WORDS})%%`},
  {signs: ['@@', '##'], sure: true, pattern: `@@(?<name>${NAME})@@|##(?<name2>${NAME})##`},
  {signs: ['[%'], sure: true, pattern: '\\[%(?<name>[\\p{L}_][\\p{L}\\p{N}_]{1,40})%\\]'},
  {signs: ['[object Object]'], sure: true, pattern: '\\[(?<name>object Object)\\]'},
  {signs: ['#REF', '#VALUE', '#NAME'], sure: true, pattern: '#(?<name>REF|VALUE|NAME)[!?](?![\\p{L}\\p{N}])'},
  {signs: ['{'], sure: false, pattern: `(?<![\\p{L}\\p{N}%$#\\\\{}_^])\\{ ?(?<name>${WORDS}) ?\\}(?!\\})`},
  {signs: ['%'], sure: false, pattern: '(?<![\\p{L}\\p{N}%])%(?<name>[\\p{Lu}_][\\p{Lu}\\p{N}_]{1,40})%(?![\\p{L}\\p{N}%])'},
  {signs: ['%'], sure: false, pattern: '(?<![\\p{L}\\p{N}%])%(?<name>[a-z]+_[a-z_]{2,40})%(?![\\p{L}\\p{N}%])'},
  {signs: ['__'], sure: false, pattern: '(?<![\\p{L}\\p{N}_])__(?<name>\\p{Lu}[\\p{Lu}_]{2,40}\\p{Lu})__(?![\\p{L}\\p{N}_])'},
  {signs: ['[['], sure: false, pattern: '\\[\\[ ?(?<name>[\\p{L}_][\\p{L}\\p{N}_ ]{1,40}) ?\\]\\]'},
  {signs: ['$'], sure: false, pattern: '(?<![\\p{L}\\p{N}$])\\$(?<name>\\p{Lu}[\\p{Lu}_]{2,40})\\$(?![\\p{L}\\p{N}$])'},
]
const ANY_SIGN = SIGN.curly | SIGN.money | SIGN.hash | SIGN.star | SIGN.angle | SIGN.percent | SIGN.at | SIGN.square | SIGN.line
const compiled = new Map<string, RegExp>()

function patternOf({pattern}: Manner): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'gu')
  compiled.set(pattern, known)
  return known
}

// What Jekyll and other site generators (https://jekyllrb.com/docs/variables/) and mkdocs-macros replace before anybody reads it.
const OF_THE_SITE =
  /^(?:site|page|post|layout|include|content|paginator|theme|config|forloop|collection|assets?|jekyll|item|file|git|environment|extra|macros?|url_for|relref|ref|baseurl|base_url)(?![\p{L}\p{N}])/u
const OF_THE_SYSTEM =
  /^(?:HOME|PATH|USER|USERNAME|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|PROGRAMDATA|TEMP|TMP|WINDIR|SYSTEMROOT|PWD|SHELL|[A-Z]+_(?:HOME|DIR|PATH|ROOT))$/iu

/** The template variables of a text that no site generator would fill. */
export function templateVariables(text: string): readonly TemplateVariable[] {
  if (!mayHold(text, ANY_SIGN)) return []
  const present = MANNERS.filter(({signs}) => signs.some(sign => text.includes(sign)))
  const found = present.flatMap(manner => variables(text, patternOf(manner), manner.sure))
  return found.filter(({name}) => !OF_THE_SITE.test(name) && !OF_THE_SYSTEM.test(name)).sort((a, b) => a.start - b.start)
}

function variables(text: string, pattern: RegExp, sure: boolean): TemplateVariable[] {
  return matchesOf(text, pattern).map(match => {
    const name = match.groups?.['name'] ?? match.groups?.['name2'] ?? ''
    return {name, sure, start: match.index, end: match.index + match[0].length}
  })
}
