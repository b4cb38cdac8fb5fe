import type {Ledger} from './ledger.js'
import type {Enforced} from './lint-post.js'
import type {Notes} from './note.js'
import type {Settings} from './settings.js'

/** What the rules that compare posts go by, beside the notes. */
export interface Comparing {
  readonly rules: readonly Enforced[]
  readonly ledger: Ledger
  readonly settings: Settings
  readonly now: string
  readonly identity: string
}

/** Whether a rule would say something of a post in the light of those before it: its notes are enough to tell. */
export function clashes(notes: Notes, {rules, ledger, settings, now, identity}: Comparing): boolean {
  return rules.some(({rule, options}) => {
    const note = notes[rule.id]
    if (!rule.across || !note) return false
    const earlier = ledger.meeting(rule.id, note.keys, identity)
    let isSaid = false
    const report = () => {
      isSaid = true
    }
    if (earlier.length > 0) rule.across.compare({note: note.data, earlier, options, settings, now, report})
    return isSaid
  })
}
