import type {Lines, Post} from '../post/index.js'
import {noMatches} from '../reuse/index.js'
import type {Brief} from './brief.js'
import {compared} from './compared.js'
import type {Fixable} from './context.js'
import type {Enforced} from './enforced.js'
import {faultOf} from './fault.js'
import type {Fault, Finding, Slots} from './finding.js'
import {findingOf} from './found.js'
import type {Note, Notes} from './note.js'
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
export function runRules({post, lines, brief}: Case, {rules, waivers}: Run): Ran {
  const findings: Finding[] = []
  const faults: Fault[] = []
  const notes: Record<string, Note> = {}
  const {settings, files, web = nothingAsked, now, lexicons: lexicon, sources: found = noMatches} = brief
  const telling = {lines, locale: brief.locale, mask: brief.mask}
  for (const enforced of rules) {
    const {rule, options} = enforced
    const sources = rule.usesSources ? found : noMatches
    const report = (messageId: string, where: Fixable, slots: Slots = {}) => {
      findings.push(findingOf(enforced, {messageId, where, slots}, telling))
    }
    try {
      refuseToWait(rule.check?.({post, options, settings, lexicon, files, web, sources, now, waivers, report}))
      const note = rule.across?.note({post, options, settings, lexicon, files, web, sources, now})
      if (!note) continue
      if (!isNote(note)) throw new Error('Its note is no list of keys with data that JSON can hold.')
      notes[rule.id] = note
      const {ledger} = brief
      if (ledger) for (const finding of compared(enforced, note, {...brief, ledger, lines})) findings.push(finding)
    } catch (error) {
      faults.push(faultOf(rule, error))
    }
  }
  return {findings, faults, notes}
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
