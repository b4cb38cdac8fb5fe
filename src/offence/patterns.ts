import {type Clause, tagged, wordsBetween} from './clause.js'
import {isSpoken, isUsed} from './mention.js'
import type {Tag} from './tags.js'

/** Whom contempt is for, in one word; the messages of the rules have the same names. */
export type Prejudice =
  | 'racist'
  | 'xenophobic'
  | 'religious'
  | 'sexist'
  | 'homophobic'
  | 'transphobic'
  | 'ableist'
  | 'ageist'
  | 'classist'
  | 'regional'

/** What kind of offence a stretch of a post is. */
export type Kind = Prejudice | 'insult' | 'threat' | 'vulgar' | 'coarse'

/** What is wrong with a stretch of a passage, in offsets into its text. */
export interface Wrong {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** The prejudice against a kind of group. */
export const AGAINST: Readonly<Record<string, Prejudice>> = {
  ...{race: 'racist', origin: 'xenophobic', religion: 'religious', sex: 'sexist', orientation: 'homophobic'},
  ...{gender: 'transphobic', disability: 'ableist', age: 'ageist', class: 'classist', region: 'regional'},
}
const PREJUDICES: ReadonlyMap<string, Prejudice> = new Map(Object.values(AGAINST).map(kind => [kind, kind]))

/** A word that alone is enough. */
const SURE = 0.9
/** A word that is enough beside another. */
const LIKELY = 0.6

/** What is near certain about a sentence, strongest first. */
export function wrongsIn(clause: Clause): readonly Wrong[] {
  return [...slurs(clause), ...demeaned(clause), ...threats(clause), ...insults(clause), ...profanity(clause)]
}

function spanOf(...tags: readonly Tag[]): {start: number; end: number} {
  return {start: Math.min(...tags.map(({start}) => start)), end: Math.max(...tags.map(({end}) => end))}
}

/** A slur that means nothing else; one that may mean something else beside a word that settles it. */
function slurs(clause: Clause): readonly Wrong[] {
  return tagged(clause, 'slur').flatMap(slur => {
    const kind = PREJUDICES.get(slur.kind)
    const isSure = slur.sureness >= SURE || (slur.sureness >= LIKELY && isAimed(slur, clause))
    return kind && isSure && !slur.repaired && isSpoken(slur, clause) ? [{kind, ...spanOf(slur)}] : []
  })
}

function isAimed(word: Tag, clause: Clause): boolean {
  return aims(clause).some(aim => wordsBetween(clause, aim, word) <= 2)
}

function aims(clause: Clause): readonly Tag[] {
  return tagged(clause, 'person', 'second', 'those', 'vocative')
}

/** What may be said of a group that demeans it, and how sure the word must be. */
const DEMEANS: Readonly<Record<string, number>> = {
  ...{dehumanise: 0.5, disease: 0.6, worthless: 0.6, inferior: 0.6, hate: 0.6, crime: 0.6, curse: 0.9},
}
/** An animal is an insult only where it is said of people. */
const ANIMAL = 0.2
const WIDEST = 2
const WIDEST_BY_COPULA = 3

/** “… are vermin”: a group and what demeans it, side by side or with a copula between them. */
function demeaned(clause: Clause): readonly Wrong[] {
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
    return word.kind === 'hate' && between <= WIDEST && tagged(clause, 'person', 'first').some(self => self.end <= word.start)
  }
  if (word.start < group.end) return false
  if (hasCopula(clause, group, word)) return between <= WIDEST_BY_COPULA
  if (word.topic === 'hostility' && word.kind !== 'crime' && word.entry.term.includes(' ')) return between <= 1 && !isVerbless(clause)
  return word.kind !== 'hate' && isVerbless(clause) && isBare(word, clause) && isBesideIn(clause, group, word)
}

function hasCopula(clause: Clause, first: Tag, last: Tag): boolean {
  return tagged(clause, 'stance', 'copula').some(({start, end}) => first.end <= start && end <= last.start)
}

/** Arabic and Darija say “they, vermin”. */
function isVerbless({passage}: Clause): boolean {
  return passage.language === 'ar' || passage.language === 'ary'
}

/** Without a conjunction or a preposition written onto it. */
function isBare({start}: Tag, {passage}: Clause): boolean {
  return !/\p{L}/u.test(passage.text[start - 1] ?? '')
}

/** Side by side, or with “all” or “these” between. */
function isBesideIn(clause: Clause, group: Tag, word: Tag): boolean {
  const between = wordsBetween(clause, group, word)
  const links = [...tagged(clause, 'person', 'those'), ...tagged(clause, 'stance', 'generalise')]
  return between === 0 || (between === 1 && links.some(({start, end}) => group.end <= start && end <= word.start))
}

/** A threat against the reader, or the wish to kill or drive out a group. */
function threats(clause: Clause): readonly Wrong[] {
  if (clause.asks) return []
  return tagged(clause, 'hostility', 'threat', 'exclude').flatMap((threat): readonly Wrong[] => {
    if (threat.sureness < LIKELY || threat.repaired || !isUsed(threat, clause)) return []
    const group = tagged(clause, 'group').find(one => one.sureness >= SURE && !one.quoted && isWishedOn(threat, one, clause))
    const kind = group && AGAINST[group.kind]
    if (group && kind) return [{kind, ...spanOf(threat, group)}]
    if (threat.kind === 'exclude') return []
    const reader = tagged(clause, 'person', 'second').find(you => wordsBetween(clause, threat, you) <= 1 && you.end > threat.start)
    return reader ? [{kind: 'threat', ...spanOf(threat, reader)}] : []
  })
}

const WIDEST_PASSIVE = 4

/** “We should … them”, “they should be …”. */
function isWishedOn(threat: Tag, group: Tag, clause: Clause): boolean {
  const between = wordsBetween(clause, threat, group)
  if (group.start >= threat.end) return between <= WIDEST && wills(clause).some(({end}) => end <= threat.start)
  const isTold = tagged(clause, 'stance', 'ought').some(({start}) => group.end <= start && start <= threat.start)
  const holdsWill = threat.entry.term.includes(' ') && threat.sureness >= SURE
  return group.end <= threat.start && between <= WIDEST_PASSIVE && (isTold || holdsWill)
}

/** Who wants it done: `we`, `should`. */
function wills(clause: Clause): readonly Tag[] {
  return [...tagged(clause, 'person', 'first'), ...tagged(clause, 'stance', 'ought')]
}

/** An insult for the reader, for these people, or for a person who is described; what is less than human, of the reader. */
function insults(clause: Clause): readonly Wrong[] {
  if (clause.asks) return []
  const words = tagged(clause, 'insult', 'strong', 'mild').filter(({sureness}) => sureness >= LIKELY)
  const contemptuous = tagged(clause, 'hostility', 'dehumanise', 'worthless', 'inferior', 'disease').filter(
    ({sureness}) => sureness >= LIKELY,
  )
  return [...words, ...contemptuous].flatMap((insult): readonly Wrong[] => {
    if (insult.repaired || !isUsed(insult, clause)) return []
    const isAimed = aims(clause).some(aim => isAimedAt(aim, insult, clause)) || describedIn(clause, insult) !== undefined
    if (isAimed) return [{kind: 'insult', ...spanOf(insult)}]
    return insult.kind === 'strong' && insult.sureness >= SURE ? [{kind: 'vulgar', ...spanOf(insult)}] : []
  })
}

function isAimedAt(aim: Tag, insult: Tag, clause: Clause): boolean {
  const between = wordsBetween(clause, aim, insult)
  if (aim.start > insult.start) return between === 0 && aim.kind === 'second' && isVerbless(clause) && aim.start >= insult.end
  if (between === 0) return true
  const isOther = [...tagged(clause, 'person', 'thing'), ...tagged(clause, 'stance', 'title')].some(
    ({start, end}) => aim.end <= start && end <= insult.start,
  )
  return !isOther && between <= WIDEST_BY_COPULA && hasCopula(clause, aim, insult)
}

/** `whoever … is an idiot`. */
function describedIn(clause: Clause, insult: Tag): Tag | undefined {
  return tagged(clause, 'person', 'described').find(person => {
    if (person.start > insult.start) return insult.end <= person.start && wordsBetween(clause, insult, person) === 0
    return tagged(clause, 'stance', 'copula').some(
      ({start, end}, at, all) => person.end <= start && end <= insult.start && wordsBetween(clause, all[at] as Tag, insult) <= 2,
    )
  })
}

/** Words that no post of a library holds, and milder ones. “No shit” is no less coarse. */
function profanity(clause: Clause): readonly Wrong[] {
  return tagged(clause, 'profanity').flatMap((oath): readonly Wrong[] => {
    if (oath.sureness < LIKELY || oath.repaired || !isSpoken(oath, clause)) return []
    return [{kind: oath.kind === 'strong' && oath.sureness >= SURE ? 'vulgar' : 'coarse', ...spanOf(oath)}]
  })
}
