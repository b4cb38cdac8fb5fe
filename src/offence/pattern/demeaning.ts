import {passageWords, startingBetween} from '../../post/index.js'
import type {Tag} from '../tags.js'
import {hasCopula, isVerbless} from './aims.js'
import {type Clause, tagged, wordsBetween} from './clause.js'
import {isUsed} from './mention.js'
import {AGAINST, LIKELY, SURE, spanOf, type Wrong} from './wrong.js'

/** What may be said of a group that demeans it, and how sure the word must be. */
const DEMEANS: Readonly<Record<string, number>> = {
  ...{dehumanise: 0.5, disease: 0.6, worthless: 0.6, inferior: 0.6, hate: 0.6, crime: 0.6, curse: 0.9},
}
/** An animal is an insult only where it is said of people. */
const ANIMAL = 0.2
const WIDEST = 2
const WIDEST_BY_COPULA = 3

/** “… are vermin”: a group and what demeans it, side by side or with a copula between them. */
export function demeaned(clause: Clause): readonly Wrong[] {
  if (clause.asks) return []
  return tagged(clause, 'group').flatMap(group => {
    const kind = AGAINST[group.kind]
    if (!kind || group.sureness < SURE || group.quoted) return []
    const said = contempt(clause).find(word => isUsed(word, clause) && isSaidOf(word, group, clause))
    return said ? [{kind, ...spanOf(group, said)}] : []
  })
}

function contempt(clause: Clause): readonly Tag[] {
  return [...tagged(clause, 'hostility'), ...tagged(clause, 'insult', 'mild', 'strong', 'animal')].filter(
    ({topic, kind, sureness, repaired}) => {
      const least = topic === 'hostility' ? (DEMEANS[kind] ?? 2) : kind === 'animal' ? ANIMAL : LIKELY
      return !repaired && sureness >= least
    },
  )
}

/** Hatred stands before whom it is for, after its subject; all else stands behind a copula, a phrase that holds its own verb right behind the group. */
function isSaidOf(word: Tag, group: Tag, clause: Clause): boolean {
  const between = wordsBetween(clause, word, group)
  if (word.end <= group.start) {
    return word.kind === 'hate' && between <= WIDEST && isOwn(word, clause) && !hasClauseBetween(word, group, clause)
  }
  if (word.start < group.end) return false
  if (hasCopula(clause, group, word))
    return between <= WIDEST_BY_COPULA && isSubject(group, word, clause) && !hasClauseBetween(group, word, clause)
  if (word.topic === 'hostility' && word.kind !== 'crime' && word.entry.term.includes(' ')) return between <= 1 && !isVerbless(clause)
  return word.kind !== 'hate' && isVerbless(clause) && isBare(word, clause) && isBesideIn(clause, group, word)
}

/** Who may hate. */
const SUBJECTS = ['first', 'second', 'third', 'those', 'this', 'kin', 'described', 'role']

/** Whether the author is the last who was named before a verb. */
function isOwn(verb: Tag, clause: Clause): boolean {
  const before = tagged(clause, 'person', ...SUBJECTS).filter(({end}) => end <= verb.start)
  return before.at(-1)?.kind === 'first'
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['how', 'that', 'when', 'what', 'who', 'if', 'whether', 'why', 'because', 'which'])

/** “I hate how women …”: it is not they who are hated. */
function hasClauseBetween(word: Tag, group: Tag, {passage}: Clause): boolean {
  return startingBetween(passageWords(passage), word.end, group.start).some(({key, end}) => end <= group.start && OPENS_CLAUSE.has(key))
}

const SINGULAR: ReadonlySet<string> = new Set(['is', 'was'])
const PLURAL = /(?:s|people|men|women|folk|disabled|elderly|poor|homeless|blind|deaf)$/iu

/** “Mocking immigrants is …”, “who mock immigrants are …” are not said of immigrants. */
function isSubject(group: Tag, word: Tag, clause: Clause): boolean {
  if (clause.passage.language !== 'en') return true
  const isObject = tagged(clause, 'hostility').some(tag => tag.end <= group.start && wordsBetween(clause, tag, group) === 0)
  if (isObject || !PLURAL.test(group.text)) return !isObject
  const verb = tagged(clause, 'stance', 'copula').find(({start, end}) => group.end <= start && end <= word.start)
  return !verb || !SINGULAR.has(verb.text.toLowerCase())
}

/** Without a conjunction or a preposition written onto it. */
function isBare({start}: Tag, {passage}: Clause): boolean {
  return !/\p{L}/u.test(passage.text[start - 1] ?? '')
}

/** Side by side, or with “all” or “these” between. */
function isBesideIn(clause: Clause, group: Tag, word: Tag): boolean {
  const between = wordsBetween(clause, group, word)
  const links = [...tagged(clause, 'person', 'those', 'this'), ...tagged(clause, 'stance', 'generalise')]
  return between === 0 || (between === 1 && links.some(({start, end}) => group.end <= start && end <= word.start))
}
