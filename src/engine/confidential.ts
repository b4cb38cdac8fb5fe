import {longestApart, type Span} from '../post/index.js'
import type {Finding, PostReport, Slots} from './finding.js'
import {veiled} from './mask.js'
import type {Rule} from './rule.js'

const SHORTEST = 4

/** What the confidential among some findings mark. */
export function secretsOf(findings: readonly Finding[], source: string, isConfidential: (finding: Finding) => boolean): readonly string[] {
  const marked = findings.filter(isConfidential).map(({span}) => source.slice(span.start, span.end))
  return [...new Set(marked)].filter(secret => secret.length >= SHORTEST)
}

/** A text in which some secrets are veiled but for their first sign. */
export type Veil = (text: string) => string

/** Veils secrets, the longest first where they overlap; the time it takes does not grow with their number. */
export function veilOver(secrets: readonly string[]): Veil {
  const all = new Set(secrets)
  const lengths = new Map<string, Set<number>>()
  for (const secret of secrets) {
    const lead = secret.slice(0, SHORTEST)
    lengths.set(lead, (lengths.get(lead) ?? new Set()).add(secret.length))
  }
  return text => {
    const found: Span[] = []
    for (let start = 0; start + SHORTEST <= text.length; start++) {
      for (const length of lengths.get(text.slice(start, start + SHORTEST)) ?? []) {
        if (all.has(text.slice(start, start + length))) found.push({start, end: start + length})
      }
    }
    const hidden = longestApart(found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    return replaced(text, hidden, veiled)
  }
}

/**
 * A finding that quotes none of the secrets under a veil, whichever rule it is of, so that no report carries them on. `word` writes its
 * message anew: a slot may be longer than what the message shows of it.
 */
export function withoutSecrets<F extends Finding>(finding: F, veil: Veil, word: (finding: F, slots: Slots) => string): F {
  const entries = Object.entries(finding.slots).map(([name, value]) => [name, typeof value === 'string' ? veil(value) : value] as const)
  if (entries.every(([name, value]) => value === finding.slots[name])) return finding
  const slots = Object.fromEntries(entries)
  return {...finding, slots, message: word(finding, slots)}
}

/**
 * The source of a post in which a dot stands for every letter that a confidential rule marks, whether that was let pass or not: for reports
 * that show the text around a finding.
 */
export function discreetSource(
  {source, findings, waived, untold = []}: Pick<PostReport, 'source' | 'findings' | 'waived' | 'untold'>,
  rules: readonly Rule[],
): string {
  const confidential = new Set(rules.flatMap(({id, confidential}) => (confidential ? id : [])))
  const marked = [...findings, ...waived, ...untold].filter(({rule}) => confidential.has(rule)).map(({span}) => span)
  return replaced(source, marked, secret => '•'.repeat(secret.length))
}

/** A text with other words for some stretches of it; where they overlap, the later one goes on from the end of the earlier. */
function replaced(text: string, spans: readonly Span[], by: (part: string) => string): string {
  let written = ''
  let at = 0
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    written += text.slice(at, from) + by(text.slice(from, end))
    at = end
  }
  return written + text.slice(at)
}
