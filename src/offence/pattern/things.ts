import type {Tag} from '../tags.js'
import {hasCopula} from './aims.js'
import {type Clause, tagged, wordsBetween} from './clause.js'

/** Between a hard word and the thing that it is called at: “Shut up, printer!”, « Vos gueules, les imprimantes ! ». */
const CALLED_AT = /^\s?[,،]\s(?:les?\s|la\s|l['’]|you\s|the\s|dear\s|يا\s|آ\s|a\s|ya\s)?$/iu
/** Nothing is told of it: “You idiot, the printer is broken” is said to somebody. */
const ENDS = /^\s?(?:[!.?؟…,،]|$)/u
/** What calls a thing before anything is said of it: “Ya l'imprimante, …”. */
const CALL = /^[\s"“«(]*(?:(?:dear|oh|hey|chère?s?|ô|eh|wa|ya|a|وا|يا|آ|أ)\s(?:\p{L}{1,8}\s)?)(?:les?\s|la\s|l['’])?$/iu
/** Words between a thing and what it is said to be: “is an old”. */
const WIDEST = 3

/** Whether a hard word is said of or to a thing that its sentence names: a printer is nobody. */
export function isForThing(tag: Tag, clause: Clause): boolean {
  return tagged(clause, 'person', 'thing').some(thing => {
    const {text} = clause.passage
    if (thing.start >= tag.end) return CALLED_AT.test(text.slice(tag.end, thing.start)) && ENDS.test(text.slice(thing.end))
    if (thing.end > tag.start) return false
    const isCalled = CALL.test(text.slice(clause.start, thing.start)) && /^\s?[,،]/u.test(text.slice(thing.end, thing.end + 2))
    return isCalled || isSubject(thing, tag, clause)
  })
}

/** “This projector is an old …”, “Mon bus, ce vieux …”. */
function isSubject(thing: Tag, tag: Tag, clause: Clause): boolean {
  const between = clause.passage.text.slice(thing.end, tag.start)
  if (APPOSED.test(between)) return true
  const people = tagged(clause, 'person', 'second', 'third', 'described', 'role')
  if (people.some(({start, end}) => thing.end <= start && end <= tag.start)) return false
  return !/[,،;:]/u.test(between) && hasCopula(clause, thing, tag) && wordsBetween(clause, thing, tag) <= WIDEST
}

const APPOSED = /^,\s(?:ce|cet|cette|this|that|had|هذا|هذه|هاد)\s$/iu
