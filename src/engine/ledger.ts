import type {Earlier, Note, Notes} from './note.js'
import {addedTo, noteMark} from './note-mark.js'
import {Noted} from './noted.js'

/** What the posts of a run have left so far, in the order in which they were done. */
export interface Ledger {
  /** The posts that share a key with a note, those that share the most first. */
  readonly meeting: (rule: string, keys: Note['keys'], except?: string) => readonly Earlier[]
  /** Adds a post that is done. One of the same `identity` as an earlier one takes its place: a file that was read again. */
  readonly add: (path: string, notes: Notes, identity?: string) => void
  /** Adds a post whose notes are read only if another has to be held against it. */
  readonly addLater: (kept: Noting, path: string, identity: string) => void
  /** A number that tells what was added so far: two ledgers of the same mark hold the same posts. */
  readonly mark: () => number
}

/** A post whose notes are kept elsewhere. */
export interface Noting {
  notes(): Notes | undefined
  /** Its part in the mark of a ledger. */
  readonly noted: number
}

/**
 * An empty ledger. It remembers the latest posts: `most` at most, and half as many at least. A ledger that is not marked has the same mark
 * all along, which spares a run that keeps nothing the hash of every note.
 */
export function emptyLedger(most = Number.POSITIVE_INFINITY, isMarked = true): Ledger {
  const byRule = new Map<string, Noted>()
  const posts = new Map<string, number>()
  /** Three lists, since a run may have tens of thousands of them. */
  let waiting: {kept: Noting[]; paths: string[]; identities: string[]} = {kept: [], paths: [], identities: []}
  let mark = 0
  let numbers = 0
  const forget = (post: number) => {
    for (const noted of byRule.values()) noted.forget(post)
  }
  /** The number of a post; one that comes again takes the place of what it was before. */
  const numberOf = (identity: string) => {
    const known = posts.get(identity)
    if (known !== undefined) {
      forget(known)
      // As one of the latest.
      posts.delete(identity)
      posts.set(identity, known)
      return known
    }
    if (posts.size >= most) forgetOlder()
    posts.set(identity, numbers)
    return numbers++
  }
  const forgetOlder = () => {
    for (const [identity, post] of [...posts].slice(0, posts.size >> 1)) {
      forget(post)
      posts.delete(identity)
    }
  }
  const enter = (path: string, notes: Notes, identity: string | undefined) => {
    const post = identity === undefined ? undefined : numberOf(identity)
    for (const [rule, note] of Object.entries(notes)) {
      const noted = byRule.get(rule) ?? new Noted(most)
      byRule.set(rule, noted)
      noted.add(note, path, post)
    }
  }
  const catchUp = () => {
    const {kept, paths, identities} = waiting
    if (kept.length === 0) return
    waiting = {kept: [], paths: [], identities: []}
    for (const [at, one] of kept.entries()) enter(paths[at] ?? '', one.notes() ?? {}, identities[at])
  }
  return {
    mark: () => mark,
    meeting: (rule, keys, except) => {
      catchUp()
      return byRule.get(rule)?.meeting(keys, except === undefined ? undefined : posts.get(except)) ?? []
    },
    add: (path, notes, identity) => {
      catchUp()
      if (isMarked) mark = addedTo(mark, noteMark(path, notes))
      enter(path, notes, identity)
    },
    addLater: (kept, path, identity) => {
      mark = addedTo(mark, kept.noted)
      waiting.kept.push(kept)
      waiting.paths.push(path)
      waiting.identities.push(identity)
    },
  }
}
