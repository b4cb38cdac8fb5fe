import {foldText, textHash} from '../language/index.js'
import type {Finding} from './finding.js'

/**
 * What makes findings the same over time: rule, path, and the words that are marked, whatever their case and the spaces between them;
 * never the line, which moves. The second of two alike in one post ends in `-2`. In the order of the findings.
 */
export function fingerprints(path: string, source: string, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map(({rule, span}) => {
    const marked = foldText(source.slice(span.start, span.end))
    const hash = textHash([rule, path, marked].join('\0'))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  })
}
