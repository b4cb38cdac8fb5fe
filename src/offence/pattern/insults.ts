import type {Tag} from '../tags.js'
import {aimsOf, hasCopula, isVerbless} from './aims.js'
import {CALLED} from './called.js'
import {type Clause, tagged, wordsBetween} from './clause.js'
import {isOfCommunity} from './community.js'
import {isUsed} from './mention.js'
import {isForThing} from './things.js'
import {LIKELY, SURE, spanOf, type Wrong} from './wrong.js'

const WIDEST_BY_COPULA = 3

/** An insult for the reader, for these people, or for a person who is described; what is less than human, of the reader. */
export function insults(clause: Clause): readonly Wrong[] {
  if (clause.asks) return []
  const words = tagged(clause, 'insult', 'strong', 'mild').filter(({sureness}) => sureness >= LIKELY)
  const contemptuous = tagged(clause, 'hostility', 'dehumanise', 'worthless', 'inferior', 'disease').filter(
    ({sureness}) => sureness >= LIKELY,
  )
  return [...words, ...contemptuous].flatMap((insult): readonly Wrong[] => {
    if (insult.repaired || !isUsed(insult, clause) || isForThing(insult, clause)) return []
    const isAimed =
      !isOfMyself(insult, clause) &&
      (aimsOf(insult, clause).some(aim => isAimedAt(aim, insult, clause)) ||
        describedIn(clause, insult) !== undefined ||
        isOfCommunity(insult, clause) ||
        isSomebody(insult, clause))
    if (isAimed) return [{kind: 'insult', ...spanOf(insult)}]
    return insult.kind === 'strong' && insult.sureness >= SURE ? [{kind: 'vulgar', ...spanOf(insult)}] : []
  })
}

/** From so sure on a curse says itself that it is for the reader. */
const AT_READER = 0.95

/** “May you rot”, « que Dieu te maudisse », «الله ينعلك»: ill is wished on the reader. */
export function curses(clause: Clause): readonly Wrong[] {
  if (clause.asks) return []
  return tagged(clause, 'hostility', 'curse').flatMap(curse =>
    curse.sureness >= AT_READER && !curse.repaired && isUsed(curse, clause) && !isForThing(curse, clause)
      ? [{kind: 'insult' as const, ...spanOf(curse)}]
      : [],
  )
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

/** Behind a hard word: “What an idiot I was”. */
const AS_I_AM = /^\s(?:que\s|that\s)?(?:je\s(?:suis|fus|fais)|j['’]étais|I\s(?:am|was)|I['’]m)(?!\p{L})/iu

/** «أنا الغبي»: nobody attacks himself. */
function isOfMyself(insult: Tag, clause: Clause): boolean {
  if (AS_I_AM.test(clause.passage.text.slice(insult.end, insult.end + LONGEST_SELF))) return true
  return tagged(clause, 'person', 'first').some(
    self => self.end <= insult.start && self.sureness >= SURE && wordsBetween(clause, self, insult) === 0,
  )
}

const LONGEST_SELF = 16

/** `whoever … is an idiot`. */
function describedIn(clause: Clause, insult: Tag): Tag | undefined {
  return tagged(clause, 'person', 'described').find(person => {
    if (person.start > insult.start) return insult.end <= person.start && wordsBetween(clause, insult, person) === 0
    return tagged(clause, 'stance', 'copula').some(
      ({start, end}, at, all) => person.end <= start && end <= insult.start && wordsBetween(clause, all[at] as Tag, insult) <= 2,
    )
  })
}

/** A sentence that opens so speaks of somebody, or to somebody; in the midst of one it may be a character. */
const OPENS_WITH =
  /^[\s"“«(*_]*(?:(?:to|dear|hey|and|à|aux?|cher|chère|chers|et|pour)\s)?(?:(?:the|that|those|l['’]|les?|la|cet(?:te)?|ces?)\s?(?:\p{L}{3,12}\s)?)?$/iu
const DOES = /^\s(?:who|qui|dont)(?!\p{L})/iu

/** “To the idiot who took the atlas”: whoever did it is called so. */
function isSomebody({kind, sureness, start, end}: Tag, clause: Clause): boolean {
  if ((kind !== 'strong' && kind !== 'mild') || sureness < CALLED) return false
  const {text} = clause.passage
  return DOES.test(text.slice(end, end + LONGEST_RELATIVE)) && OPENS_WITH.test(text.slice(clause.start, start))
}

const LONGEST_RELATIVE = 6
