import {dayIn} from '../dates/index.js'
import {foldText, typeset} from '../language/index.js'
import {linesOf, type Post} from '../post/index.js'
import {applyWaivers} from './apply-waivers.js'
import type {Brief} from './brief.js'
import {secretsOf, veilOver, withoutSecrets} from './confidential.js'
import type {About, Finding, PostReport} from './finding.js'
import {inOrder} from './found.js'
import {readWaivers} from './read-waivers.js'
import type {Rule} from './rule.js'
import {type Case, runRules} from './run-rules.js'
import {worded} from './wording.js'

/** Holds a post against the rules, once what they need is `prepared`. Pure: the same post and brief give the same report. A rule that throws is a fault. */
export function lintPost(post: Post, brief: Brief): PostReport {
  const heard = {post, brief, lines: linesOf(post.source)}
  const rulesAbout = (about: Rule['about']) => brief.rules.filter(({rule}) => rule.about === about)
  const {findings, faults, notes} = runRules(heard, {rules: rulesAbout('posts'), waivers: []})
  const unaccepted = withoutAccepted(findings, post, brief.allow)
  const {kept, waived, reviews, waives} = waivedIn(heard, unaccepted)
  const after = runRules(heard, {rules: rulesAbout('waivers'), waivers: reviews})
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
  const isSecret = ({rule: id, messageId}: Finding) => {
    const rule = byId.get(id)
    return rule?.confidential === true && !rule.messages[messageId]?.open
  }
  const secrets = secretsOf(findings, source, isSecret)
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

/** What the waivers of a post let pass, where those written in posts count. */
function waivedIn({post, lines, brief}: Case, findings: readonly Finding[]) {
  if (!brief.inlineWaivers) return {kept: findings, waived: [], reviews: [], waives: false}
  const read = readWaivers(post, offset => lines.at(offset).line)
  if (read.waivers.length === 0) return {kept: findings, waived: [], reviews: read.reviews, waives: false}
  const ran = new Set(brief.rules.map(({rule}) => rule.id))
  return {...applyWaivers(read, findings, {known: brief.known, ran, today: () => dayIn(brief.settings.timezone, brief.now)}), waives: true}
}

/** What is left of some findings where the library accepts texts as they stand. */
function withoutAccepted(findings: readonly Finding[], {source}: Post, allow: readonly string[]): readonly Finding[] {
  if (allow.length === 0) return findings
  const accepted = new Set(allow.map(foldText))
  return findings.filter(({span}) => !accepted.has(foldText(source.slice(span.start, span.end))))
}
