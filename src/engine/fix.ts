import type {Finding} from './finding.js'

/** A text after its fixes, and how many were made. */
export interface Fixed {
  readonly text: string
  readonly count: number
}

/** Applies the fixes of findings from the first to the last; of two that overlap only the first, the other waits for the next pass. */
export function applyFixes(source: string, findings: readonly Finding[]): Fixed {
  const fixes = findings.flatMap(({fix}) => fix ?? []).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let text = ''
  let at = 0
  let count = 0
  for (const {span, text: replacement} of fixes) {
    if (span.start < at || (span.start === at && count > 0 && span.start === span.end)) continue
    text += source.slice(at, span.start) + replacement
    at = span.end
    count++
  }
  return {text: text + source.slice(at), count}
}
