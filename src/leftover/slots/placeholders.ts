import type {Bracketed} from '../../detect/bracket.js'
import type {Hit, Lexicons} from '../../lexicon/index.js'
import {loosePassage, type Memory, memory, type Passage, type PassageKind, passageWords} from '../../post/index.js'
import {isToReaders} from '../wording/index.js'

/** What stood in brackets of the post so far, by its words: it is asked about several times, and may stand there a thousand times. */
const inners: Memory<string, Passage> = memory()

function innerPassage(inner: string): Passage {
  return inners.get(inner) ?? inners.set(inner, loosePassage(inner, 0))
}

const SIGNS_TO_FILL = /^\s*(?:[xX]{2,}|_{2,}|[?؟]{2,}|[●•○◯]|\.{4,}|…{2,}|#{2,})\s*$/u

const MOST_WORDS = 10

const MOST_WORDS_OF_A_NAME = 5

const MOST_WORDS_TO_COME = 7

/** Whether what stands in brackets names what is to be put there: `[speaker’s name]`, `[insérer le lien]`, `(add photo)`. */
export function isPlaceholder({sign, inner}: Bracketed, quoted: boolean, terms: Lexicons): boolean {
  if (SIGNS_TO_FILL.test(inner)) return sign === '['
  const passage = innerPassage(inner.replaceAll('_', ' '))
  const count = passageWords(passage).length
  if (count === 0 || count > MOST_WORDS) return false
  const hits = terms('placeholder').inAny(passage)
  const has = (...kinds: string[]) => hits.some(({entry}) => kinds.includes(entry.kind ?? ''))
  const isAll = isCovered(passage, hits)
  if (sign === '(') return isAll && has('slot', 'head', 'thing', 'media') && isToFill(inner, hits)
  const asks = isInstruction(inner, hits)
  // In a quotation the editor may put a word in brackets, `[the speaker]`.
  if (quoted && !asks && !isInCapitals(inner)) return false
  if (asks && has('slot', 'head', 'thing', 'media')) return true
  if (!isAll) return isPartOfSomething(inner, hits, count)
  if (has('slot') || (has('head') && !isHalfName(hits, count))) return true
  return has('fill', 'later') && (count > 1 || has('later')) ? true : has('spot') && has('thing', 'media')
}

/** `[PLACE]`, `[GUEST NAME]`: things in capitals, amid a sentence, are slots of a template. */
export function isNamedInCapitals(bracket: Bracketed, terms: Lexicons): boolean {
  return isInCapitals(bracket.inner) && isThing(bracket, terms)
}

// What heads a part of a newsletter: “[EVENTS]”, and below it what is on.
const PART =
  /^(?:events?|workshops?|series|exhibitions?|books?|clubs?|quotes?|quotation|topic|theme|subject|library|university|student|partner|sponsor|author|guest|summary|abstract|sources?|references?|credits?|hours?|deadline|ateliers?|séries?|expositions?|livres?|citation|thème|sujet|bibliothèque|université|étudiante?|partenaire|aut(?:eur|rice|eure)|invitée?|résumé|horaires?|phrase|winner)$/iu

/** `[PLACE]` as all that a paragraph says, or an item of a list, `[place]`, or a post: nobody filled it in. */
export function isBlankAlone(bracket: Bracketed, {kind, single}: {kind: PassageKind; single: boolean}, terms: Lexicons): boolean {
  if (single) return isThing(bracket, terms)
  if (PART.test(bracket.inner.trim())) return false
  return (kind === 'item' || (kind === 'paragraph' && isInCapitals(bracket.inner))) && isThing(bracket, terms)
}

function isThing({sign, inner}: Bracketed, terms: Lexicons): boolean {
  if (sign !== '[') return false
  const passage = innerPassage(inner.replaceAll('_', ' '))
  const hits = terms('placeholder').inAny(passage)
  return hits.some(({entry}) => entry.kind === 'thing') && isCovered(passage, hits)
}

/** `[sponsor to confirm]`, « citation à venir », “QUOTE FROM THE DEAN TO COME”: a thing, and that it is not there yet. */
export function isThingToCome(inner: string, terms: Lexicons): boolean {
  const passage = innerPassage(inner)
  if (passageWords(passage).length > MOST_WORDS_TO_COME) return false
  const hits = terms('placeholder').inAny(passage)
  const [first, last] = [hits[0], hits.at(-1)]
  const isThing = /^(?:slot|head|thing|media)$/u.test(first?.entry.kind ?? '')
  return isThing && first?.start === 0 && last?.entry.kind === 'later' && last.end === inner.trimEnd().length
}

const AFTER_LABEL = /[:：]\s{0,2}$/u
const AFTER_FRAME =
  /(?<!\p{L})(?:the|an?|than|at|by|with|from|of|in|to|our|le|la|les|l|un|une|du|de|par|avec|chez|à|nos|notre|مع|من|في|ل|على|dyal|ديال|m3a|f|mn)\s$/iu

/** « Inscription : (lien) », “more than [number] articles”: a thing in brackets right where it should be told. */
export function isSlotInPlace({sign, inner, start}: Bracketed, text: string, terms: Lexicons): boolean {
  const lead = text.slice(Math.max(0, start - 20), start)
  const isPlaced = AFTER_LABEL.test(lead) || (sign === '[' && AFTER_FRAME.test(lead))
  if (sign === '<' || !isPlaced) return false
  const passage = innerPassage(inner.replace(/[+/,]/gu, ' '))
  const hits = terms('placeholder').inAny(passage)
  return (
    passageWords(passage).length > 0 &&
    isCovered(passage, hits) &&
    hits.some(({entry}) => (sign === '(' ? /^(?:slot|head|thing|media)$/u : /^(?:slot|head|thing)$/u).test(entry.kind ?? ''))
  )
}

/** Whether a passage has no word that is neither a number nor in one of some hits. */
export function isCovered(passage: Passage, hits: readonly Hit[]): boolean {
  return passageWords(passage).every(({key, start}) => /^\p{N}+$/u.test(key) || hits.some(hit => hit.start <= start && start < hit.end))
}

/** In round brackets only an instruction to the writer counts, or a doubt: `(add photo)`, `(date?)`. */
function isToFill(inner: string, hits: readonly Hit[]): boolean {
  if (hits.some(({entry}) => entry.kind === 'fill')) return !isToReaders(inner)
  return /[?؟]\s*$/u.test(inner) && hits.some(({entry}) => entry.kind === 'slot' || entry.kind === 'head')
}

/** Whether it starts by telling the writer what to do, perhaps after the kind of thing: `[image: add the hall]`. */
function isInstruction(inner: string, hits: readonly Hit[]): boolean {
  const [first, second] = hits
  const task = first?.entry.kind === 'media' && /^\s*[:：]\s*$/u.test(inner.slice(first.end, second?.start)) ? second : first
  const from = task === first ? 0 : (first?.end ?? 0)
  return task?.entry.kind === 'fill' && /^[^\p{L}\p{N}]*$/u.test(inner.slice(from, task.start))
}

/** `[winner’s name]`, `[nom du gagnant]`, `[اسم الفائز]`: a slot with words that no list knows. */
function isPartOfSomething(inner: string, hits: readonly Hit[], count: number): boolean {
  const head = hits.find(({entry}) => entry.kind === 'head')
  if (!head || count > MOST_WORDS_OF_A_NAME) return false
  if (inner.slice(head.end).trim() === '') return /^\s*(?:\p{L}+ )?\p{L}+(?:['’]s|s['’]) $/u.test(inner.slice(0, head.start))
  if (inner.slice(0, head.start).trim() !== '') return false
  return /^ (?:of|to|for|de|du|des|vers) \p{L}|^ d['’]\p{L}|^ ال/u.test(inner.slice(head.end))
}

/** Arabic says `[رقم]` of other things too: alone it is a category, not a slot. */
function isHalfName(hits: readonly Hit[], count: number): boolean {
  return count === 1 && /^[\u0600-\u06ff]/u.test(hits[0]?.text ?? '')
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
