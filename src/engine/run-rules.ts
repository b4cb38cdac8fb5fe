import type {Lines, Post} from '../post/index.js'
import {noMatches} from '../reuse/index.js'
import type {Brief} from './brief.js'
import {compared} from './compared.js'
import type {Fixable} from './context.js'
import type {Enforced} from './enforced.js'
import {faultOf} from './fault.js'
import type {Fault, Finding, Slots} from './finding.js'
import {findingOf} from './found.js'
import type {Note, Notes} from './ledger/note.js'
import {nothingAsked} from './reachability.js'
import type {WaiverReview} from './waiver.js'

/** A post that is held against rules, and all that they may know. */
export interface Case {
  readonly post: Post
  readonly lines: Lines
  readonly brief: Brief
}

/** Some of its rules; those about waivers are told what became of each. */
interface Run {
  readonly rules: readonly Enforced[]
  readonly waivers: readonly WaiverReview[]
}

/** What the rules have said. */
export interface Ran {
  readonly findings: Finding[]
  readonly faults: Fault[]
  readonly notes: Notes
}

/** Holds a post against some rules. A rule that throws is a fault, and the others go on. */
export function runRules(held: Case, {rules, waivers}: Run): Ran {
  const all = {...held, waivers}
  const ran: Taken = {findings: [], faults: [], notes: {}}
  for (const enforced of rules) {
    try {
      hold(enforced, all, ran)
    } catch (error) {
      ran.faults.push(faultOf(enforced.rule.id, error))
    }
  }
  return ran
}

/** What the rules have said so far. */
interface Taken extends Ran {
  readonly notes: Record<string, Note>
}

/** Holds a post against one rule. Throws what the rule throws; what it had found by then stays. */
function hold(enforced: Enforced, {post, lines, brief, waivers}: Case & Pick<Run, 'waivers'>, ran: Taken): void {
  const {rule, options} = enforced
  const {settings, files, web = nothingAsked, now, lexicons: lexicon, ledger} = brief
  const sources = (rule.usesSources && brief.sources) || noMatches
  const report = (messageId: string, where: Fixable, slots: Slots = {}) => {
    ran.findings.push(findingOf(enforced, {messageId, where, slots}, {lines, locale: brief.locale, mask: brief.mask}))
  }
  refuseToWait(rule.check?.({post, options, settings, lexicon, files, web, sources, now, waivers, report}))
  const note = rule.across?.note({post, options, settings, lexicon, files, web, sources, now})
  if (!note) return
  if (!isNote(note)) throw new Error('Its note is no list of keys with data that JSON can hold.')
  ran.notes[rule.id] = note
  if (ledger) for (const finding of compared(enforced, note, {...brief, ledger, lines})) ran.findings.push(finding)
}

/** A plugin may have been written in JavaScript, where nothing tells that a check gives an answer at once. */
function refuseToWait(given: unknown): void {
  if (!(given instanceof Promise)) return
  given.catch(() => undefined)
  throw new Error('Its check is asynchronous; what it waits for belongs into prepare.')
}

function isNote({keys, data}: Note): boolean {
  return Array.isArray(keys) && isJson(data)
}

/** Whether JSON can hold a value: no cycle, no number that it has none of, no function. */
function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}
