import type {Tag} from '../tags.js'
import {aims} from './aims.js'
import {type Clause, tagged, wordsBetween} from './clause.js'
import {demeaned} from './demeaning.js'
import {curses, insults} from './insults.js'
import {isSpoken} from './mention.js'
import {isForThing} from './things.js'
import {threats} from './threats.js'
import {AGAINST, isLikely, LIKELY, type Prejudice, SURE, spanOf, type Wrong} from './wrong.js'

/** What is near certain about a sentence, strongest first. */
export function wrongsIn(clause: Clause): readonly Wrong[] {
  return [...slurs(clause), ...demeaned(clause), ...threats(clause), ...insults(clause), ...curses(clause), ...profanity(clause)]
}

const PREJUDICES: ReadonlyMap<string, Prejudice> = new Map(Object.values(AGAINST).map(kind => [kind, kind]))

/** A slur that means nothing else; one that may mean something else beside a word that settles it. */
function slurs(clause: Clause): readonly Wrong[] {
  return tagged(clause, 'slur').flatMap(slur => {
    const kind = PREJUDICES.get(slur.kind)
    const isSure = slur.sureness >= SURE || (slur.sureness >= LIKELY && isAimed(slur, clause))
    return kind && isSure && !slur.repaired && isSpoken(slur, clause) && !isForThing(slur, clause) ? [{kind, ...spanOf(slur)}] : []
  })
}

function isAimed(word: Tag, clause: Clause): boolean {
  return aims(clause).some(aim => wordsBetween(clause, aim, word) <= 2)
}

/** Words that no post of a library holds, and milder ones. “No shit” is no less coarse. */
function profanity(clause: Clause): readonly Wrong[] {
  return tagged(clause, 'profanity').flatMap((oath): readonly Wrong[] => {
    if (!isLikely(oath) || !isSpoken(oath, clause)) return []
    return [{kind: oath.kind === 'strong' && oath.sureness >= SURE ? 'vulgar' : 'coarse', ...spanOf(oath)}]
  })
}
