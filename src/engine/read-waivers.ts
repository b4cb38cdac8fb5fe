import type {Post, Span, Stated} from '../post/index.js'
import {closest} from '../similarity/closest.js'
import {OpenWaivers, type Said} from './open-waivers.js'
import {review, type Waiver, type WaiverReview} from './waiver.js'

/** The waivers of a post, and what is wrong with how they are written. */
export interface WaiversRead {
  readonly waivers: readonly Waiver[]
  readonly reviews: readonly WaiverReview[]
}

const DIRECTIVE = /^m6l-(disable-next-line|disable-line|disable|enable)(?![\w-]):?([\s\S]*)$/u
const DIRECTIVES = ['m6l-disable-next-line', 'm6l-disable-line', 'm6l-disable', 'm6l-enable']
const KEY = 'disable'
const UNTIL = /(?<![\w-])until[=: ]\s*([^\s,،]+)/u
/** What parts the rules from the reason: word processors and telephones make one long dash of two hyphens. */
const DASH = /\s(?:-+|[–—]+)(?=\s|$)([\s\S]*)/u
/** What parts rules from each other; the comma of an Arabic keyboard too. */
const BETWEEN_RULES = /[\s,،]+/u
const EVERY_LINE = Number.MAX_SAFE_INTEGER

type LineOf = (offset: number) => number

/** Reads waivers from comments (`m6l-disable-next-line rule -- reason`) and from front matter (`m6l: {disable: […]}`). */
export function readWaivers(post: Post, lineOf: LineOf): WaiversRead {
  const waivers: Waiver[] = []
  const reviews = unknownKeys(post.meta.m6l)
  const open = new OpenWaivers()
  const close = (said: Said, lastLine: number) => waivers.push({...said, firstLine: lineOf(said.span.start), lastLine})
  for (const {text, span} of post.directives) {
    const [, verb, rest = ''] = DIRECTIVE.exec(text) ?? []
    const said = sayingOf(rest, span)
    if (verb === undefined) reviews.push(unknownWord({name: text.split(/\s/u)[0] ?? text, among: DIRECTIVES}, said))
    else if (verb === 'disable') open.add(said)
    else if (verb === 'enable') {
      tellOfNothing(said, open, reviews)
      for (const one of open.end(said.rules)) close(one, lineOf(span.start))
    } else {
      const line = verb === 'disable-line' ? lineOf(span.start) : nextLine(post.source, span.end, lineOf)
      waivers.push({...said, firstLine: line, lastLine: line})
    }
  }
  for (const said of open.end([])) close(said, EVERY_LINE)
  for (const said of frontMatterWaivers(post.meta.m6l)) waivers.push({...said, firstLine: 1, lastLine: EVERY_LINE})
  return {waivers, reviews}
}

/** So many names are compared with one that is mistyped. */
const MOST_COMPARED = 100

/** Tells what an end names that is not open, or that nothing is: whoever wrote it believes that the rules hold again. */
function tellOfNothing({rules, span}: Said, open: OpenWaivers, reviews: WaiverReview[]): void {
  const at = {span, until: undefined}
  if (rules.length === 0 && open.isEmpty) reviews.push(review('nothing-open', '', at))
  const missing = rules.filter(rule => !open.has(rule))
  if (missing.length === 0) return
  const among = open.rules().slice(0, MOST_COMPARED)
  for (const rule of missing) reviews.push({...review('not-open', rule, at), meant: closest(rule, among)})
}

function unknownWord({name, among}: {name: string; among: readonly string[]}, {span}: Pick<Said, 'span'>): WaiverReview {
  return {...review('unknown-directive', name, {span, until: undefined}), meant: closest(name, among)}
}

function sayingOf(text: string, span: Span): Said {
  const [names = '', reason = ''] = text.split(DASH)
  const until = UNTIL.exec(names)?.[1]
  const rules = names.replace(UNTIL, ' ').split(BETWEEN_RULES).filter(Boolean)
  return {rules, reason: reason.trim(), until, span}
}

/** The next line that holds something: blank lines after a comment belong to Markdown's manners. */
function nextLine(source: string, from: number, lineOf: LineOf): number {
  const end = source.slice(from).search(/\r\n|\n|\r/u)
  if (end < 0) return lineOf(source.length) + 1
  const rest = source.slice(from + end)
  // A line of a quotation that holds nothing else is blank, too.
  const text = rest.search(/[^\s>]/u)
  return text < 0 ? lineOf(from + end) + 1 : lineOf(from + end + text)
}

/** What stands in the `m6l:` block of front matter and is no `disable:`; whoever wrote it believes that it lets something pass. */
function unknownKeys(block: Stated<unknown> | undefined): WaiverReview[] {
  const word = (name: string, stated: Stated<unknown>) => unknownWord({name, among: [KEY]}, stated)
  if (!block || isEmpty(block)) return []
  if (!(block.value instanceof Map)) return listOf(block).map(one => word(textOf(one), one))
  return [...(block.value as ReadonlyMap<string, Stated<unknown>>)].flatMap(([key, stated]) => (key === KEY ? [] : word(key, stated)))
}

function frontMatterWaivers(block: Stated<unknown> | undefined): Said[] {
  const disable = block?.value instanceof Map ? (block.value.get(KEY) as Stated<unknown> | undefined) : undefined
  if (!disable || isEmpty(disable)) return []
  return listOf(disable).map(({value, span}) => {
    if (!(value instanceof Map)) return {rules: [String(value)], reason: '', until: undefined, span}
    const part = (name: string) => textOf(value.get(name) as Stated<unknown> | undefined).trim()
    const rules = part('rule').split(BETWEEN_RULES).filter(Boolean)
    // What YAML takes for a list was “[say why]” to whoever wrote it.
    const isBracketed = Array.isArray((value.get('reason') as Stated<unknown> | undefined)?.value)
    return {rules, reason: isBracketed ? `[${part('reason')}]` : part('reason'), until: part('until') || undefined, span}
  })
}

function isEmpty({value}: Stated<unknown>): boolean {
  return value === null || value === ''
}

function listOf(stated: Stated<unknown>): readonly Stated<unknown>[] {
  return Array.isArray(stated.value) ? (stated.value as Stated<unknown>[]) : [stated]
}

function textOf(stated: Stated<unknown> | undefined): string {
  if (Array.isArray(stated?.value)) return (stated.value as Stated<unknown>[]).map(textOf).join(' ')
  return String(stated?.value ?? '')
}
