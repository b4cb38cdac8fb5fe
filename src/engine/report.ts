import type {PostReport, Unread} from './finding.js'

/** What a run found, post by post, in the order of the posts. */
export interface Report {
  readonly posts: readonly PostReport[]
  readonly unread: readonly Unread[]
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
  /** How many problems were mended, and so are none any more. */
  readonly mended: number
  readonly faults: number
}

/** The report of a run. */
export function reportOf(posts: readonly PostReport[], unread: readonly Unread[] = []): Report {
  const sums = new Sums()
  for (const post of posts) sums.add(countsOf(post))
  return {posts, unread, ...sums.totals}
}

/** The report on a post in numbers. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
  readonly faults: number
  /** Where there was something to mend. */
  readonly mended?: number
  /** The rules that spoke, in the order of the text, and how often. */
  readonly byRule: ReadonlyMap<string, number>
}

/** What is counted of one post. */
export function countsOf({findings, faults, mended = 0}: PostReport): Counts {
  const byRule = new Map<string, number>()
  let [errors, fixable] = [0, 0]
  for (const {rule, severity, fix} of findings) {
    if (severity === 'error') errors++
    if (fix) fixable++
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  }
  return {errors, warnings: findings.length - errors, fixable, faults: faults.length, mended, byRule}
}

/** Counts of what a run finds, kept while its posts go by. */
export class Sums {
  posts = 0
  errors = 0
  warnings = 0
  fixable = 0
  mended = 0
  faults = 0
  readonly byRule = new Map<string, number>()

  /** All that a report says of them. */
  get totals(): Omit<Report, 'posts' | 'unread'> {
    const {errors, warnings, fixable, mended, faults} = this
    return {errors, warnings, fixable, mended, faults}
  }

  add({errors, warnings, fixable, faults, mended = 0, byRule}: Counts): void {
    this.posts++
    this.errors += errors
    this.warnings += warnings
    this.fixable += fixable
    this.mended += mended
    this.faults += faults
    for (const [rule, count] of byRule) this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + count)
  }
}
