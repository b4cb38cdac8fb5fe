import type {Bracketed} from '../../detect/bracket.js'
import type {Lexicons} from '../../lexicon/index.js'
import {loosePassage} from '../../post/index.js'
import {hasPart, isToReaders, nameAt} from '../wording/index.js'

/** Whether what stands in brackets is a writer’s doubt, or hands something to a colleague. */
export function isStaffAside(inner: string, terms: Lexicons): boolean {
  const passage = loosePassage(inner, 0)
  const [first] = terms('staff-aside').inAny(passage)
  if (!first || !/^[^\p{L}\p{N}]*$/u.test(inner.slice(0, first.start))) return false
  const rest = inner.slice(first.end)
  const isAll = !/[\p{L}\p{N}]/u.test(rest)
  switch (first.entry.kind) {
    case 'aside':
      return isAll
    case 'doubt':
      return isAll && /[?؟]/u.test(rest)
    case 'name':
      return nameAt(rest) !== undefined || (/\d/u.test(first.text) && isDarijaName(rest))
    case 'unsure':
      return !isToReaders(rest) && hasPart(rest, terms)
    default:
      return true
  }
}

/** `[Salma to confirm the room]`, `(Salma: add the photo)`, `[check the name]`. */
export function isTask({sign, inner}: Bracketed, terms: Lexicons): boolean {
  const [name = '', pause = ''] = addressee(inner)
  const rest = inner.slice(name.length)
  const hits = terms('before-posting').only('will', 'lead', 'ask').inAny(loosePassage(rest, 0))
  const asked = hits.find(({entry}) => entry.kind === 'ask')
  if (!asked || isToReaders(inner) || !hasPart(rest.slice(asked.end), terms)) return false
  const between = hits[0] === asked ? rest.slice(0, asked.start) : rest.slice(0, hits[0]?.start) + rest.slice(hits[0]?.end, asked.start)
  if (/[\p{L}\p{N}]/u.test(between)) return false
  if (name === '') return sign === '['
  return terms('no-name').inAny(loosePassage(name, 0)).length === 0 && (pause !== '' || hits[0] !== asked)
}

/** Whom a note in brackets speaks to, and the sign that parts the name from the rest. */
function addressee(inner: string): readonly string[] {
  return /^\s*(?:@[\p{L}\p{N}_.]+|\p{Lu}\p{Ll}+|[\u0621-\u064a]{2,12})(\s*[:،,：–—-])?\s+/u.exec(inner) ?? []
}

/** Darija in Latin letters writes names without capitals; what carries the article is no name. */
function isDarijaName(rest: string): boolean {
  return /^ (?!l|el |al )[a-z]{3,}/u.test(rest)
}
