import type {Fixable} from './context.js'
import type {Enforced} from './enforced.js'
import type {Finding, Slots} from './finding.js'
import {findingOf, type Telling} from './found.js'
import type {Ledger} from './ledger/ledger.js'
import type {Note} from './ledger/note.js'
import type {Settings} from './settings.js'

/** What the rules that compare posts go by, beside the notes. */
export interface Comparing extends Telling {
  readonly ledger: Ledger
  readonly settings: Settings
  /** ISO 8601 in UTC. */
  readonly now: string
  /** What the ledger calls the post, where it could come again. */
  readonly identity?: string | undefined
}

/** What a rule says of a post in the light of those before it: its note is enough to tell. */
export function compared(enforced: Enforced, note: Note, comparing: Comparing): readonly Finding[] {
  const {rule, options} = enforced
  const {ledger, settings, now, identity} = comparing
  const earlier = ledger.meeting(rule.id, note.keys, identity)
  const findings: Finding[] = []
  const report = (messageId: string, where: Fixable, slots: Slots = {}) => {
    findings.push({...findingOf(enforced, {messageId, where, slots}, comparing), compared: true})
  }
  if (earlier.length > 0) rule.across?.compare({note: note.data, earlier, options, settings, now, report})
  return findings
}
