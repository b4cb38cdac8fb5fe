import {dayIn} from '../dates/index.js'
import {foldWord, type Locale, typeset} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {type Lines, linesOf, type Post} from '../post/index.js'
import {noMatches, type SourceMatches} from '../reuse/index.js'
import {compared} from './compared.js'
import {secretsOf, veilOver, withoutSecrets} from './confidential.js'
import type {Enforced} from './enforced.js'
import type {About, Fault, Finding, PostReport, Slots} from './finding.js'
import {findingOf, inOrder} from './found.js'
import type {Ledger} from './ledger.js'
import type {LocalFiles} from './local-file.js'
import type {Note, Notes} from './note.js'
import {nothingAsked, type Reachability} from './reachability.js'
import type {Fixable, Rule} from './rule.js'
import type {Settings} from './settings.js'
import {applyWaivers, readWaivers, type WaiverReview} from './waivers.js'
import {worded} from './wording.js'

/** All that linting a post needs beside the post. */
export interface Brief {
  readonly rules: readonly Enforced[]
  /** Every rule that exists, run or not: a waiver for another is a mistake. */
  readonly known: ReadonlySet<string>
  readonly settings: Settings
  /** Texts that the library accepts as they stand, whatever rule marks them. */
  readonly allow: readonly string[]
  readonly lexicons: Lexicons
  readonly files: LocalFiles
  /** What was found on the web; nothing where it was not asked. */
  readonly web?: Reachability
  /** What the post shares with sources; nothing where none are configured. */
  readonly sources?: SourceMatches
  readonly locale: Locale
  /** ISO 8601 in UTC. */
  readonly now: string
  readonly mask: boolean
  /** Whether waivers written in the post count. */
  readonly inlineWaivers: boolean
  /** What the posts before it in the run have left; nothing where a post stands alone. */
  readonly ledger?: Ledger
  /** What the ledger calls this post, where it could come again. */
  readonly identity?: string | undefined
}

/** Loads what the rules will need for a post; nothing to wait for when none needs anything. Gives the faults of rules that failed to. */
export function prepared(post: Post, rules: readonly Enforced[]): Promise<readonly Fault[]> | undefined {
  const loading = rules.flatMap(({rule}) => preparing(rule, post) ?? [])
  return loading.length > 0 ? Promise.all(loading).then(faults => faults.flatMap(fault => fault ?? [])) : undefined
}

function preparing(rule: Rule, post: Post): Promise<Fault | undefined> | undefined {
  try {
    return rule.prepare?.(post)?.then(
      () => undefined,
      (error: unknown) => faultOf(rule, error),
    )
  } catch (error) {
    return Promise.resolve(faultOf(rule, error))
  }
}

function faultOf({id}: Rule, error: unknown): Fault {
  return {rule: id, message: error instanceof Error ? error.message : String(error)}
}

/** Holds a post against the rules, once what they need is `prepared`. Pure: the same post and brief give the same report. A rule that throws is a fault. */
export function lintPost(post: Post, brief: Brief): PostReport {
  const lines = linesOf(post.source)
  const onPosts = brief.rules.filter(({rule}) => rule.about === 'posts')
  const {findings, faults, notes} = runRules(post, lines, brief, {rules: onPosts, waivers: []})
  const accepted = acceptedTexts(brief.allow)
  const unaccepted =
    accepted.size === 0 ? findings : findings.filter(({span}) => !accepted.has(foldText(post.source.slice(span.start, span.end))))
  const {kept, waived, reviews, waives} = applied(post, lines, unaccepted, brief)
  const onWaivers = brief.rules.filter(({rule}) => rule.about === 'waivers')
  const after = runRules(post, lines, brief, {rules: onWaivers, waivers: reviews})
  const shown = discreet(unaccepted, post, brief)
  return {
    ...{path: post.path, source: post.source, waived: waived.map(shown), about: aboutOf(post)},
    findings: [...kept, ...after.findings].map(shown).sort(inOrder),
    faults: [...faults, ...after.faults],
    ...(waives && {waives}),
    ...(Object.keys(notes).length > 0 && {notes}),
  }
}

/** Keeps what the findings of confidential rules mark out of every message of the post. */
function discreet(findings: readonly Finding[], {source}: Post, {rules, locale, mask}: Brief): <F extends Finding>(finding: F) => F {
  const confidential = rules.flatMap(({rule}) => (rule.confidential ? rule.id : []))
  if (!findings.some(({rule}) => confidential.includes(rule))) return finding => finding
  const byId = new Map(rules.map(({rule}) => [rule.id, rule]))
  const secrets = secretsOf(findings, source, id => byId.get(id)?.confidential ?? false)
  if (secrets.length === 0) return finding => finding
  const veil = veilOver(secrets)
  return finding =>
    withoutSecrets(finding, veil, ({rule, messageId, message}, slots) => {
      const template = byId.get(rule)?.messages[messageId]?.[locale]
      return template === undefined ? message : worded(typeset(template, locale), slots, mask && (byId.get(rule)?.sensitive ?? false))
    })
}

function aboutOf({meta}: Post): About {
  return {date: meta.date?.value, authors: meta.authors.map(({value}) => value)}
}

function applied(post: Post, lines: Lines, findings: readonly Finding[], brief: Brief) {
  if (!brief.inlineWaivers) return {kept: findings, waived: [], reviews: [], waives: false}
  const read = readWaivers(post, offset => lines.at(offset).line)
  if (read.waivers.length === 0) return {kept: findings, waived: [], reviews: read.reviews, waives: false}
  const ran = new Set(brief.rules.map(({rule}) => rule.id))
  return {...applyWaivers(read, findings, {known: brief.known, ran, today: () => dayIn(brief.settings.timezone, brief.now)}), waives: true}
}

interface Run {
  readonly rules: readonly Enforced[]
  readonly waivers: readonly WaiverReview[]
}

interface Ran {
  readonly findings: Finding[]
  readonly faults: Fault[]
  readonly notes: Notes
}

function runRules(post: Post, lines: Lines, brief: Brief, {rules, waivers}: Run): Ran {
  const findings: Finding[] = []
  const faults: Fault[] = []
  const notes: Record<string, Note> = {}
  const {settings, files, web = nothingAsked, now, lexicons: lexicon, sources: found = noMatches} = brief
  for (const enforced of rules) {
    const {rule, options} = enforced
    const sources = rule.usesSources ? found : noMatches
    const report = (messageId: string, where: Fixable, slots: Slots = {}) => {
      findings.push(findingOf(enforced, {messageId, where, slots}, lines, brief))
    }
    try {
      refuseToWait(rule.check?.({post, options, settings, lexicon, files, web, sources, now, waivers, report}))
      const note = rule.across?.note({post, options, settings, lexicon, files, web, sources, now})
      if (!note) continue
      if (!isNote(note)) throw new Error('Its note is no list of keys with data that JSON can hold.')
      notes[rule.id] = note
      const {ledger} = brief
      if (ledger) for (const finding of compared(enforced, note, lines, {...brief, ledger})) findings.push(finding)
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

function acceptedTexts(allow: readonly string[]): ReadonlySet<string> {
  return new Set(allow.map(foldText))
}

function foldText(text: string): string {
  return text.trim().split(/\s+/u).map(foldWord).join(' ')
}
