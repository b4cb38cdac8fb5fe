import type {Tag} from '../tags.js'
import {hasCopula} from './aims.js'
import {type Clause, tagged, wordsBetween} from './clause.js'
import {isUsed} from './mention.js'
import {isForThing} from './things.js'
import {AGAINST, isLikely, SURE, spanOf, type Wrong} from './wrong.js'

/** A threat against the reader, or the wish to kill or drive out a group. */
export function threats(clause: Clause): readonly Wrong[] {
  if (clause.asks) return []
  return tagged(clause, 'hostility', 'threat', 'exclude').flatMap((threat): readonly Wrong[] => {
    if (!isLikely(threat) || !isUsed(threat, clause) || isForThing(threat, clause)) return []
    const group = tagged(clause, 'group').find(one => one.sureness >= SURE && !one.quoted && isWishedOn(threat, one, clause))
    const kind = group && AGAINST[group.kind]
    if (group && kind) return [{kind, ...spanOf(threat, group)}]
    if (threat.kind === 'exclude') return []
    const reader = tagged(clause, 'person', 'second').find(you => wordsBetween(clause, threat, you) <= 1 && you.end > threat.start)
    return reader ? [{kind: 'threat', ...spanOf(threat, reader)}] : []
  })
}

const WIDEST = 2
const WIDEST_PASSIVE = 4

/** “We should … them”, “they should be …”. */
function isWishedOn(threat: Tag, group: Tag, clause: Clause): boolean {
  const between = wordsBetween(clause, threat, group)
  if (group.start >= threat.end) return between <= WIDEST && wills(clause).some(({end}) => end <= threat.start)
  const isTold = tagged(clause, 'stance', 'ought').some(({start}) => group.end <= start && start <= threat.start)
  const holdsWill = threat.entry.term.includes(' ') && threat.sureness >= SURE && !hasCopula(clause, group, threat)
  return group.end <= threat.start && between <= WIDEST_PASSIVE && (isTold || holdsWill)
}

/** Who wants it done: `we`, `should`. */
function wills(clause: Clause): readonly Tag[] {
  return [...tagged(clause, 'person', 'first'), ...tagged(clause, 'stance', 'ought')]
}
