import type {Report} from '../engine/index.js'

/** How many errors and warnings share something: a clause, a week. */
export interface Tally {
  readonly key: string
  readonly errors: number
  readonly warnings: number
}

/** Findings counted by what `keyOf` says of each and of its post, in the order in which keys come up. */
export function tallied(
  {posts}: Report,
  keyOf: (finding: Report['posts'][number]['findings'][number], post: Report['posts'][number]) => string,
): readonly Tally[] {
  const counts = new Map<string, {errors: number; warnings: number}>()
  for (const post of posts) {
    for (const finding of post.findings) {
      const key = keyOf(finding, post)
      const count = counts.get(key) ?? {errors: 0, warnings: 0}
      counts.set(key, count)
      if (finding.severity === 'error') count.errors++
      else count.warnings++
    }
  }
  return [...counts].map(([key, count]) => ({key, ...count}))
}
