import {foldWord, matchesOf} from '../language/index.js'
import type {Hit, Lexicon} from '../lexicon/index.js'
import {type Mark, type Memory, memory, type Passage, type Post, passageMemory, startingBetween} from '../post/index.js'
import {countWords, isSignature, type Quotation} from './quotation.js'

/** How a post says whose words it quotes: by naming somebody or something, or by the reference of scripture. */
export type Attribution = 'stated' | 'scripture'

/** A stretch of a passage beside a quotation, in which its author may be named. */
interface Zone {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly side: 'before' | 'after'
  /** In the passage of the quotation itself. */
  readonly isOwn: boolean
}

const NEAR = 240
const FAR = 1500
/** How many quotations in a row one lead-in can serve. */
const LONGEST_RUN = 30
const SENTENCE_END = /[.!?؟…]["”»’)\]]{0,2}\s|\n/gu
// “…” — Toni Morrison; “…”, Toni Morrison; the mark of an image or of code may stand for a name.
const DASHED_NAME = /^[\s.,;!?…]{0,4}(?:[-–—―~]{1,3}|ـ{1,3})\s{0,3}["“«‘'(]?[\p{Lu}@\ufffc]/u
const DASHED_ARABIC = /^[\s.,;!?…،؛؟]{0,4}(?:[-–—―~]{1,3}|ـ{1,3})\s{0,3}["“«(]?\p{Lo}/u
const AFTER_COMMA = /^\s?[,،]\s{1,3}["“«]?\p{Lu}\p{L}/u
const IN_BRACKETS = /^[\s.,;!?…]{0,4}[([][^()[\]\n]{0,40}(?:\p{Lu}|\p{Lo}|\p{N}{4})[^()[\]\n]{0,120}[)\]]/u
const LONGEST_TAIL = 12
const LONGEST_LONE_NAME = 4
// “…” [البقرة: 255], (البقرة، 255): chapter and verse in brackets; a year has four digits.
const CHAPTER_AND_VERSE =
  /[([]\s?[\u0620-\u065f\u0671]{2,20}(?:\s[\u0620-\u065f\u0671]{2,20}){0,2}\s?[:،,]?\s{0,2}\p{N}{1,3}(?:\s?[-–]\s?\p{N}{1,3})?\s?[)\]]/u
const VERSE = /^\.?,?\s{0,2}\p{N}{1,3}\s?[:.,،]\s?\p{N}/u
const SOURCE_FIELDS = ['source', 'sources', 'quote_source', 'quote_author', 'quote_by', 'citation', 'المصدر']
// With a capital, but nobody: what a date or a call begins with.
const NO_NAMES = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december', 'ramadan', 'i', 'zoom', 'lundi', 'mardi', 'mercredi', 'jeudi'],
  ...['vendredi', 'samedi', 'dimanche'],
])

/** How the post attributes a quotation; nothing where it leaves readers to guess. `terms` is the lexicon `attribution`. */
export function attributionOf(quotation: Quotation, post: Post, terms: Lexicon): Attribution | undefined {
  const zones = zonesOf(quotation, post)
  if (isScripture(quotation, zones, terms)) return 'scripture'
  const isStated =
    quotation.signature !== undefined ||
    isSourceGiven(quotation, post) ||
    isSignedAfter(quotation, post) ||
    zones.some(zone => isNamedIn(zone, terms) || isIntroducedBy(zone, terms) || isLabel(zone, terms))
  return isStated ? 'stated' : undefined
}

function zonesOf({passages, mark}: Quotation, post: Post): readonly Zone[] {
  const [previous, next] = neighboursOf(passages, post)
  const zones: Zone[] = []
  const [own] = passages
  if (own && mark) {
    zones.push({passage: own, from: Math.max(0, mark.start - FAR), to: mark.start, side: 'before', isOwn: true})
    zones.push({passage: own, from: mark.end, to: Math.min(own.text.length, mark.end + FAR), side: 'after', isOwn: true})
  }
  const label = own && !mark ? /^[^:：\n]{2,80}[:：](?=\s)/u.exec(own.text)?.[0].length : undefined
  if (own && label) zones.push({passage: own, from: 0, to: label, side: 'before', isOwn: true})
  if (previous) zones.push({passage: previous, from: lastSentence(previous.text), to: previous.text.length, side: 'before', isOwn: false})
  if (next) zones.push({passage: next, from: 0, to: firstSentence(next.text), side: 'after', isOwn: false})
  return zones
}

/** The passages before and after, as far as they speak in the writer's own voice. What leads into a run of quotations leads into each. */
function neighboursOf(passages: readonly Passage[], post: Post): readonly (Passage | undefined)[] {
  const spoken = spokenIn(post)
  const at = passages[0] ? spoken.indexOf(passages[0]) : -1
  const next = spoken[at + passages.length]
  const previous = spoken.slice(Math.max(at - LONGEST_RUN, 0), Math.max(at, 0)).findLast(passage => !isQuoting(passage))
  return [previous, next && isQuoting(next) ? undefined : next]
}

const spokenOf: Memory<Post, readonly Passage[]> = memory()

function spokenIn(post: Post): readonly Passage[] {
  const isSpoken = ({kind}: Passage) => kind !== 'alt'
  return spokenOf.get(post) ?? spokenOf.set(post, post.passages.filter(isSpoken))
}

/** Another's words from its first letter on: a blockquote, or a passage that opens with a quotation mark. */
function isQuoting({kind, text}: Passage): boolean {
  return kind === 'quote' || /^\s*["“„«‹❝]/u.test(text)
}

/** Where the last sentence of a text begins. */
function lastSentence(text: string): number {
  const trimmed = text.trimEnd()
  const ends = matchesOf(trimmed.slice(-NEAR), SENTENCE_END).at(-1)
  const offset = Math.max(trimmed.length - NEAR, 0)
  return ends ? offset + ends.index + ends[0].length : offset
}

function firstSentence(text: string): number {
  const [end] = matchesOf(text.slice(0, NEAR), SENTENCE_END)
  return end ? end.index + end[0].length : Math.min(text.length, NEAR)
}

const textOf = ({passage, from, to}: Zone) => passage.text.slice(from, to)

function hitsIn(terms: Lexicon, {passage, from, to}: Zone, kinds: readonly string[]): readonly Hit[] {
  return startingBetween(terms.inAny(passage), from, to).filter(({entry, end}) => end <= to && kinds.includes(entry.kind ?? ''))
}

/** A verb of saying, those who answered a survey, words such as “an excerpt from”, or “by” and a name. */
function isNamedIn(zone: Zone, terms: Lexicon): boolean {
  const leadsIn = zone.side === 'before' && zone.passage.kind !== 'heading' && !/[.!?؟…]["”»’)\]]?\s*$/u.test(textOf(zone))
  return hitsIn(terms, zone, ['cue', 'group', 'weak', 'naming']).some(({entry, end}) => {
    if (entry.kind === 'cue') return true
    if (entry.kind === 'group') return zone.side === 'before' || zone.isOwn
    if (entry.kind === 'weak') return zone.isOwn || leadsIn
    const [, next = ''] = /^\s{1,2}["“«*]?([\p{L}\p{M}]+)/u.exec(zone.passage.text.slice(end, end + 40)) ?? []
    return /^[\p{Lu}\p{Lo}]/u.test(next) && !NO_NAMES.has(foldWord(next))
  })
}

const TITLE_MARKS: ReadonlySet<string> = new Set(['emphasis', 'quotation', 'link', 'mention'])

/** A lead-in with a colon and a name or a title: `Orwell:`, `This is how *Middlemarch* ends:`, but not `Quote of the day:`. */
function isIntroducedBy(zone: Zone, terms: Lexicon): boolean {
  const {side, passage, from: start, isOwn} = zone
  if (side === 'after' || !/[:：]\s*$/u.test(textOf(zone))) return false
  const from = isOwn ? start + lastSentence(textOf(zone)) : start
  const intro = {...zone, from}
  if (hitsIn(terms, intro, ['announcement']).length > 0) return false
  const hasTitle = passage.marks.some(({start: at, end, kind}) => at >= from && end <= zone.to && TITLE_MARKS.has(kind))
  return hasTitle || holdsName(textOf(intro))
}

/** A heading or a line in bold that names the speaker of what follows. */
function isLabel({side, isOwn, passage}: Zone, terms: Lexicon): boolean {
  if (side === 'after' || isOwn || !isSignature(passage.text)) return false
  const isWhole = passage.marks.some(
    ({kind, start, end}) => (kind === 'strong' || kind === 'emphasis') && end - start >= passage.text.trim().length,
  )
  return (passage.kind === 'heading' || isWhole) && terms.inAny(passage).every(({entry}) => entry.kind !== 'announcement')
}

function holdsName(sentence: string): boolean {
  const found = sentence.match(/[\p{L}\p{M}]+/gu) ?? []
  if (found.length <= LONGEST_LONE_NAME && found.every(word => /^[\p{Lu}\p{Lo}]/u.test(word))) return found.length > 0
  return found.some((word, at) => at > 0 && /^\p{Lu}/u.test(word) && !NO_NAMES.has(foldWord(word)))
}

/** A name after the closing mark or on the next line; in Arabic, which has no capitals, after a dash or in brackets. */
function isSignedAfter({passages, mark}: Quotation, post: Post): boolean {
  const [own] = passages
  const after = own && mark ? own.text.slice(mark.end, mark.end + NEAR) : ''
  const [line = '', nextLine = ''] = after.split('\n')
  if (DASHED_NAME.test(after) || AFTER_COMMA.test(after) || IN_BRACKETS.test(after) || isSignature(nextLine)) return true
  if ((DASHED_ARABIC.test(line) && countWords(line) <= LONGEST_TAIL) || (isSignature(line) && /^\s*\p{Lu}/u.test(line))) return true
  const next = neighboursOf(passages, post)[1]
  if (!next || !['paragraph', 'item', 'field'].includes(next.kind)) return false
  return isSignature(next.text.split('\n')[0] ?? '') && !isListed(next, post) && !isPlainArabic(next)
}

/** One of several items: speakers, titles, dates. */
function isListed(passage: Passage, {passages}: Post): boolean {
  const following = passages[passages.indexOf(passage) + 1]
  return passage.kind === 'item' && following?.kind === 'item'
}

/** A few words of Arabic may be anything. */
function isPlainArabic({kind, text, marks}: Passage): boolean {
  return (
    kind === 'paragraph' && /^\s*\p{Lo}/u.test(text) && !/^\s*(?:المصدر|مصدر|بقلم)/u.test(text) && !marks.some(({start}) => start === 0)
  )
}

/** A link, a footnote or a citation element at the quotation, or a source in front matter. */
function isSourceGiven({passages, mark, span}: Quotation, post: Post): boolean {
  const {source, meta} = post
  if (SOURCE_FIELDS.some(name => meta.fields.has(name))) return true
  if (/^["”»’.,;)\s]{0,3}\[\^/u.test(source.slice(span.end, span.end + 8))) return true
  if (
    /<cite[\s>]/iu.test(source.slice(span.start, span.end + NEAR)) ||
    /<(?:blockquote|q)\s[^<>]{0,40}cite=/iu.test(source.slice(Math.max(0, span.start - NEAR), span.start))
  )
    return true
  if (!mark) return passages.some(passage => linksIn(passage).length > 0) || /\[\^/u.test(source.slice(span.start, span.end))
  const [own] = passages
  const beside = own && linksIn(own).some(({start, end}) => end > mark.start - NEAR && start <= mark.end + 4)
  return beside === true || isOnlyLink(neighboursOf(passages, post)[1])
}

function isOnlyLink(passage: Passage | undefined): boolean {
  const [link] = passage ? linksIn(passage) : []
  return link !== undefined && passage !== undefined && passage.text.trim().length <= link.end - link.start + 12
}

const linksOf: Memory<Passage, readonly Mark[]> = passageMemory()

function linksIn(passage: Passage): readonly Mark[] {
  const isLink = ({kind}: Mark) => kind === 'link' || kind === 'url'
  return linksOf.get(passage) ?? linksOf.set(passage, passage.marks.filter(isLink))
}

function isScripture({passages, mark}: Quotation, zones: readonly Zone[], terms: Lexicon): boolean {
  const last = passages.at(-1)
  if (!last) return false
  if (passages.some(({text}) => /[﴾﴿]/u.test(mark ? text.slice(mark.start, mark.end) : text))) return true
  const whole: readonly Zone[] = mark ? zones : [...zones, {passage: last, from: 0, to: last.text.length, side: 'after', isOwn: true}]
  return whole.some(zone => {
    if (zone.side === 'after' && CHAPTER_AND_VERSE.test(textOf(zone).slice(0, NEAR))) return true
    const hits = hitsIn(terms, zone, ['scripture', 'book'])
    return hits.some(({entry, end}) => entry.kind === 'scripture' || VERSE.test(zone.passage.text.slice(end, end + 16)))
  })
}
