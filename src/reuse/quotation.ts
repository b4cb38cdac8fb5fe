import {matchesOf} from '../language/index.js'
import type {Mark, Passage, Post, Span} from '../post/index.js'

/** Words that a post sets apart as another's: in quotation marks, or a whole blockquote. */
export interface Quotation {
  readonly span: Span
  /** How many words are quoted; the line that names their author is not among them. */
  readonly words: number
  /** The passages it stands in, in order: one for quotation marks, one or more for a blockquote. */
  readonly passages: readonly Passage[]
  /** Where it stands in the text of its passage; nothing for a blockquote. */
  readonly mark: Mark | undefined
  /** The line under a blockquote that names its author. */
  readonly signature: string | undefined
}

const LONGEST_SIGNATURE = 20
const FEW = 6
// “… — Toni Morrison”: a dash, then a name or a title, to the end.
const DASHED = /(?<=^|[\s.!?…»”"؟])(?:[-–—―~]{1,3}|ـ{1,3})\s*(?=["“«‘'(]?[\p{Lu}\p{Lo}@])/gu
const ENDING_SENTENCE = /[.!?؟…:]["”»’)]*$/u

/** The quotations of a post in order. Quotation marks inside a blockquote belong to it. */
export function quotationsIn(post: Post): readonly Quotation[] {
  const found: Quotation[] = []
  let block: Passage[] = []
  const close = () => {
    if (block.length > 0) found.push(fromBlock(block, post))
    block = []
  }
  for (const passage of post.passages) {
    const last = block.at(-1)
    if (passage.kind !== 'quote' || (last && isParted(post, last, passage))) close()
    if (passage.kind === 'quote') block.push(passage)
    else if (passage.kind !== 'alt' && !isWrapped(post)) for (const quotation of fromMarks(passage)) found.push(quotation)
  }
  close()
  return found
}

/** Words as a reader counts them: *l’atlas* and *don’t* are one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

/** A blank line without its `>` parts two blockquotes. */
function isParted({source}: Post, before: Passage, after: Passage): boolean {
  const between = source.slice(before.span.end, after.span.start).split(/\r\n|\n|\r/u)
  return between.slice(1, -1).some(line => line.trim() === '')
}

function fromMarks(passage: Passage): Quotation[] {
  return passage.marks.flatMap(mark => {
    if (mark.kind !== 'quotation' || !isWellMarked(passage.text, mark)) return []
    const words = countWords(passage.text.slice(mark.start, mark.end))
    return [{span: mark.span, words, passages: [passage], mark, signature: undefined}]
  })
}

/** A post wholly in straight marks: so spreadsheets wrap a cell that holds a comma. */
function isWrapped({passages}: Post): boolean {
  return passages.length === 1 && /^\s*"[^"]*"\s*$/u.test(passages[0]?.text ?? '')
}

/** A straight mark opens and closes alike: one that is left over pairs the wrong ones, with a blank inside. */
function isWellMarked(text: string, {start, end}: Mark): boolean {
  if (text[start] !== '"') return true
  return !/\s/u.test(text[start + 1] ?? ' ') && !/\s/u.test(text[end - 2] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')
}

function fromBlock(passages: readonly Passage[], post: Post): Quotation {
  const last = passages.at(-1)
  const from = last ? signatureStart(last, passages.length > 1) : undefined
  const signature = from === undefined ? undefined : last?.text.slice(from)
  const texts = passages.map((passage, at) => (at === passages.length - 1 ? passage.text.slice(0, from) : passage.text))
  const start = passages[0]?.span.start ?? 0
  const quoted = texts.findLastIndex(text => text.trim() !== '')
  const whole = passages[Math.max(quoted, 0)]
  const text = texts[quoted]?.trimEnd() ?? ''
  const end = whole ? whole.locate(0, Math.max(text.length, 1)).end : post.source.length
  return {span: {start, end}, words: texts.reduce((sum, said) => sum + countWords(said), 0), passages, mark: undefined, signature}
}

/** Where the line that names the author begins in the last passage of a blockquote: after a dash, or as a short line of its own. */
function signatureStart(passage: Passage, standsAlone: boolean): number | undefined {
  const {text} = passage
  if (standsAlone && isSignature(text)) return 0
  const line = text.trimEnd().lastIndexOf('\n') + 1
  // A short line of Arabic may as well be the last of a poem.
  if (line > 0 && isSignature(text.slice(line)) && !isBareArabic(text.slice(line))) return line
  const from = [matchesOf(text, DASHED).at(-1)?.index, closingLink(passage)].find(start => start !== undefined && start > 0)
  return from !== undefined && countWords(text.slice(from)) <= LONGEST_SIGNATURE ? from : undefined
}

function closingLink({text, marks}: Passage): number | undefined {
  const link = marks.findLast(({kind}) => kind === 'link' || kind === 'url')
  return link && !/[\p{L}\p{N}]/u.test(text.slice(link.end)) ? link.start : undefined
}

// Hanna Weiss, librarian at Ifrane
const NAME_AND_MORE = /^(?:\p{Lu}[\p{L}.’'-]{0,30}\s){1,3}\p{Lu}[\p{L}.’'-]{0,30}\s?[,،(–—]/u
const isBareArabic = (line: string) => /^\s*\p{Lo}/u.test(line) && !STATED.test(line.trim())

const STATED =
  /^(?:source|sources|via|credit|crédit|from|by|par|according to|selon|d['’]après|extrait de|المصدر|مصدر|بقلم|lmasdar)(?!\p{L})\s*[:：]?\s*\S/iu

/** Whether a line of its own names somebody, or a work: `— Toni Morrison`, `Toni Morrison, *Beloved*`, `(Mernissi, 1994)`, `— طه حسين`. */
export function isSignature(line: string): boolean {
  const text = line.trim()
  if (text === '' || countWords(text) > LONGEST_SIGNATURE || /^[#＃]/u.test(text)) return false
  if (/^(?:[-–—―~]{1,3}|ـ{1,3})\s*["“«‘'(]?[\p{Lu}\p{Lo}\p{N}@]/u.test(text)) return true
  if (STATED.test(text) || /^[([][^()[\]]{2,120}[)\]]\.?$/u.test(text)) return true
  return !ENDING_SENTENCE.test(text) && isNameLike(text)
}

/** `Toni Morrison, Beloved`: every longer word with a capital; in a script without capitals, a few words. */
function isNameLike(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  if (/^\p{Lo}/u.test(text)) return words.length >= 2 && words.length <= FEW
  if (NAME_AND_MORE.test(text)) return true
  const long = words.filter(word => word.length > 3)
  return words.length >= 2 && words.length <= LONGEST_SIGNATURE && /^[\p{Lu}@]/u.test(text) && long.every(word => /^\p{Lu}/u.test(word))
}
