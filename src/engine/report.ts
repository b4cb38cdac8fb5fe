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
  let errors = 0
  let warnings = 0
  let fixable = 0
  let faults = 0
  for (const post of posts) {
    faults += post.faults.length
    for (const finding of post.findings) {
      if (finding.severity === 'error') errors++
      else warnings++
      if (finding.fix) fixable++
    }
  }
  return {posts, unread, errors, warnings, fixable, faults}
}
