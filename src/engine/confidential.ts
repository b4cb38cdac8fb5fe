import type {Finding, PostReport, Slots} from './finding.js'
import {veiled} from './mask.js'
import type {Rule} from './rule.js'

const SHORTEST = 4

/** What the confidential among some findings mark, the longest first. */
export function secretsOf(findings: readonly Finding[], source: string, isConfidential: (rule: string) => boolean): readonly string[] {
  const marked = findings.filter(({rule}) => isConfidential(rule)).map(({span}) => source.slice(span.start, span.end))
  return [...new Set(marked)].filter(secret => secret.length >= SHORTEST).sort((a, b) => b.length - a.length)
}

/**
 * A finding that quotes none of some secrets, whichever rule it is of, so that no report carries them on. `word` writes its message
 * anew: a slot may be longer than what the message shows of it.
 */
export function withoutSecrets<F extends Finding>(finding: F, secrets: readonly string[], word: (finding: F, slots: Slots) => string): F {
  const entries = Object.entries(finding.slots)
  const quotes = entries.some(([, value]) => secrets.some(secret => String(value).includes(secret)))
  if (!quotes) return finding
  const slots = Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? veiledIn(value, secrets) : value]))
  return {...finding, slots, message: word(finding, slots)}
}

function veiledIn(text: string, secrets: readonly string[]): string {
  return secrets.reduce((said, secret) => said.replaceAll(secret, veiled(secret)), text)
}

/** The source of a post in which a dot stands for every letter that a confidential rule marks: for reports that show the text around a finding. */
export function discreetSource({source, findings}: Pick<PostReport, 'source' | 'findings'>, rules: readonly Rule[]): string {
  const confidential = new Set(rules.flatMap(({id, confidential}) => (confidential ? id : [])))
  return findings
    .filter(({rule}) => confidential.has(rule))
    .reduce((shown, {span}) => shown.slice(0, span.start) + '•'.repeat(span.end - span.start) + shown.slice(span.end), source)
}
