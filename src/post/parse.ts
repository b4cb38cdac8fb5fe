import {guessLanguage, type LanguageTag, languageNamed, words} from '../language/index.js'
import {type FoundLink, findBareLinks} from './bare-links.js'
import {type Block, FENCE, frontMatterBlock} from './front-matter/block.js'
import {type FrontMatterReading, givenFrontMatter, readFrontMatter} from './front-matter/front-matter.js'
import {statedText} from './front-matter/stated-text.js'
import {unclosedBlock} from './front-matter/unclosed.js'
import {asWritten} from './links.js'
import {knotIn} from './markdown/knots.js'
import {proseOf, withMarks} from './marks.js'
import {forget} from './memory.js'
import {overlapWith, withinAny} from './overlap.js'
import {withWords} from './passage-words.js'
import {readPlain} from './plain.js'
import {BYTE_ORDER_MARK} from './position.js'
import type {Image, Link, Mark, Passage, Post, Problem, Span, Stated} from './post.js'
import type {RawPassage, Reading} from './reading.js'
import {readSimple} from './simple/markdown.js'
import {type MappedText, trimmed} from './text-map.js'

/** How a text is read: `path` tells Markdown from plain text by its extension; without a known one it is Markdown. */
export interface ParseOptions {
  readonly path: string
  /** Front matter that came beside the text; the text's own goes before it. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
}

/** In nats a feature: below it a text is too short, or too mixed, to tell its language by itself. */
const SURE = 0.2

/** Reads a post. Never throws on what a draft holds: what it cannot read as meant becomes a `Problem`. */
export async function parse(source: string, {path, meta = {}}: ParseOptions): Promise<Post> {
  forget()
  const format = /\.txt$/iu.test(path) ? 'text' : 'markdown'
  const closed = frontMatterBlock(source)
  const block = closed ?? unclosedBlock(source)
  const front = block ? await readFrontMatter(source, block) : givenFrontMatter(meta)
  const body: Span = {start: block?.whole.end ?? (source.startsWith(BYTE_ORDER_MARK) ? 1 : 0), end: source.length}
  const {reading, problems} = format === 'text' ? {reading: readPlain(source, body), problems: []} : await readBody(source, body)
  return assembled({path, source, format, body, front, reading, problems: [...(block && !closed ? [unclosed(block)] : []), ...problems]})
}

function unclosed({whole: {start}}: Block): Problem {
  return {kind: 'unclosed-front-matter', detail: '', span: {start, end: start + FENCE.length}}
}

/** What was read of a post, part by part. */
interface Parts extends Pick<Post, 'path' | 'source' | 'format' | 'body' | 'problems'> {
  readonly front: FrontMatterReading
  readonly reading: Reading
}

/** A post of what was read: languages, words and marks of its passages worked out, and everything in the order of the text. */
export function assembled({path, source, format, body, front, reading, problems}: Parts): Post {
  const {passages, links, language} = finish(source, front, reading)
  return {
    ...{path, source, format, language, meta: front.meta, body, passages, directives: reading.directives},
    problems: [...front.problems, ...problems],
    links: [...front.links, ...reading.links, ...links].sort(byStart),
    images: [...front.images, ...reading.images].sort(byStart),
  }
}

interface BodyReading {
  readonly reading: Reading
  readonly problems: readonly Problem[]
}

/** Most posts never need the parser, which takes long to load; what it would take too long over is read as plain text. */
async function readBody(source: string, body: Span): Promise<BodyReading> {
  const simple = readSimple(source, body)
  if (simple) return {reading: simple, problems: []}
  const knot = knotIn(source.slice(body.start, body.end), body.start)
  if (knot) return {reading: readPlain(source, body), problems: [{kind: `${knot.kind}-markdown`, detail: knot.sign, span: knot.span}]}
  const {readMarkdown} = await import('./markdown/markdown.js')
  return {reading: await readMarkdown(source, body), problems: []}
}

const byStart = (a: Link | Image, b: Link | Image) => a.span.start - b.span.start

interface Finished {
  readonly passages: readonly Passage[]
  readonly links: readonly Link[]
  readonly language: LanguageTag
}

function finish(source: string, front: FrontMatterReading, reading: Reading): Finished {
  const alts = front.alts.map((alt): RawPassage => ({kind: 'alt', read: trimmed(statedText(source, alt)), marks: []}))
  const raw = [...frontPassages(source, front), ...reading.passages, ...alts, ...reading.alts]
  const links: Link[] = []
  const marked = raw.map(passage => {
    const found = findBareLinks(passage.read.text).map(link => asWritten(link, passage.read, source))
    const marks = withMarks(passage.read, passage.marks, found)
    addBare(links, found, {read: passage.read, marks})
    const prose = proseOf(passage.read.text, marks)
    return {kind: passage.kind, read: passage.read, marks, prose, found: words(prose)}
  })
  const stated = front.meta.language && languageNamed(front.meta.language.value)
  const guesses = stated ? [] : marked.map(({prose, found}) => guessLanguage(prose, found))
  const language = stated ?? mostlySpoken(marked, guesses) ?? 'en'
  const passages = marked.map(({kind, read, marks, prose, found}, at): Passage => {
    const guess = guesses[at]
    const own = stated ?? (guess && guess.margin >= SURE ? guess.language : undefined)
    const span = read.locate(0, read.text.length)
    return withWords(
      {kind, order: at, language: own ?? language, sure: own !== undefined, text: read.text, prose, span, marks, locate: read.locate},
      found,
    )
  })
  return {passages, links, language}
}

interface Marked {
  readonly read: MappedText
  readonly marks: readonly Mark[]
}

/** Adds the addresses of a passage that no link carries already. */
function addBare(links: Link[], found: readonly FoundLink[], {read, marks}: Marked): void {
  const isCarried = withinAny(marks.filter(({kind}) => kind === 'link'))
  for (const {start, end, url, email} of found) {
    if (email || isCarried({start, end})) continue
    const span = read.locate(start, end)
    links.push({url, text: read.text.slice(start, end), origin: 'bare', span, urlSpan: span})
  }
}

/** The language of most letters among the passages that tell; an unsure guess counts little. */
function mostlySpoken(passages: readonly {prose: string}[], guesses: readonly ReturnType<typeof guessLanguage>[]): LanguageTag | undefined {
  const weights = new Map<LanguageTag, number>()
  for (const [at, guess] of guesses.entries()) {
    if (!guess) continue
    const weight = (passages[at]?.prose.length ?? 0) * (guess.margin >= SURE ? 1 : 0.2)
    weights.set(guess.language, (weights.get(guess.language) ?? 0) + weight)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const PUBLIC_FIELDS = ['subtitle', 'caption', 'text', 'message', 'description', 'excerpt', 'summary']

/** What readers see of the front matter: its title, and the fields that schedulers publish. */
function frontPassages(source: string, {meta, problems}: FrontMatterReading): RawPassage[] {
  const isUnread = overlapWith(problems.map(({span}) => span))
  const fields = PUBLIC_FIELDS.flatMap(name => meta.fields.get(name) ?? [])
  const texts = fields.filter((field): field is typeof field & Stated<string> => typeof field.value === 'string')
  const passage = (kind: RawPassage['kind'], stated: Stated<string>): RawPassage => ({
    kind,
    read: trimmed(statedText(source, stated)),
    marks: [],
  })
  const title = meta.title && !isUnread(meta.title.span) ? [passage('title', meta.title)] : []
  const shown = [...title, ...texts.filter(({span}) => !isUnread(span)).map(field => passage('field', field))]
  return shown.filter(({read}) => read.text.trim() !== '')
}
