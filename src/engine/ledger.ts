import type {Earlier, Note, Notes} from './note.js'
import {Noted} from './noted.js'

/** What the posts of a run have left so far, in the order in which they were done. */
export interface Ledger {
  /** The posts that share a key with a note, those that share the most first. */
  readonly meeting: (rule: string, keys: Note['keys'], except?: string) => readonly Earlier[]
  /** Adds a post that is done. One of the same `identity` as an earlier one takes its place: a file that was read again. */
  readonly add: (path: string, notes: Notes, identity?: string) => void
}

/** A ledger with nothing in it. */
export function emptyLedger(): Ledger {
  const byRule = new Map<string, Noted>()
  const posts = new Map<string, number>()
  return {
    meeting: (rule, keys, except) => byRule.get(rule)?.meeting(keys, except === undefined ? undefined : posts.get(except)) ?? [],
    add: (path, notes, identity) => {
      const post = identity === undefined ? undefined : (posts.get(identity) ?? posts.size)
      if (identity !== undefined && post !== undefined) {
        if (post < posts.size) for (const noted of byRule.values()) noted.forget(post)
        posts.set(identity, post)
      }
      for (const [rule, note] of Object.entries(notes)) {
        const noted = byRule.get(rule) ?? new Noted()
        byRule.set(rule, noted)
        noted.add(note, path, post)
      }
    },
  }
}
