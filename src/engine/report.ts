import type {PostReport, Unread} from './finding.js'

/** What a run found, post by post, in the order of the posts. */
export interface Report {
  readonly posts: readonly PostReport[]
  readonly unread: readonly Unread[]
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
  readonly faults: number
}

export function reportOf(posts: readonly PostReport[], unread: readonly Unread[] = []): Report {
  const sums = new Sums()
  for (const post of posts) sums.add(post)
  const {errors, warnings, fixable, faults} = sums
  return {posts, unread, errors, warnings, fixable, faults}
}

/** Counts of what a run finds, kept while its posts go by. */
export class Sums {
  posts = 0
  errors = 0
  warnings = 0
  fixable = 0
  faults = 0
  readonly byRule = new Map<string, number>()

  add({findings, faults}: PostReport): void {
    this.posts++
    this.faults += faults.length
    for (const {rule, severity, fix} of findings) {
      if (severity === 'error') this.errors++
      else this.warnings++
      if (fix) this.fixable++
      this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + 1)
    }
  }
}
