import {LatestPosts} from './latest-posts.js'
import type {Earlier, Note, Notes} from './note.js'
import {addedTo, noteMark} from './note-mark.js'
import {Noted} from './noted.js'

/** What the posts of a run have left so far, in the order in which they were done. */
export interface Ledger {
  /** The posts that share a key with a note, those that share the most first. */
  meeting(rule: string, keys: Note['keys'], except?: string): readonly Earlier[]
  /** Adds a post that is done. One of the same `identity` as an earlier one takes its place: a file that was read again. */
  add(path: string, notes: Notes, identity?: string): void
  /** Adds a post whose notes are read only if another has to be held against it. */
  addLater(kept: Noting, path: string, identity: string): void
  /** A number that tells what was added so far: two ledgers of the same mark hold the same posts. */
  mark(): number
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
  return new LedgerOfRun(most, isMarked)
}

class LedgerOfRun implements Ledger {
  readonly #byRule = new Map<string, Noted>()
  readonly #posts: LatestPosts
  readonly #most: number
  readonly #isMarked: boolean
  #waiting = nobody()
  #mark = 0

  constructor(most: number, isMarked: boolean) {
    this.#most = most
    this.#isMarked = isMarked
    this.#posts = new LatestPosts(most, post => {
      for (const noted of this.#byRule.values()) noted.forget(post)
    })
  }

  mark(): number {
    return this.#mark
  }

  meeting(rule: string, keys: Note['keys'], except?: string): readonly Earlier[] {
    this.#catchUp()
    return this.#byRule.get(rule)?.meeting(keys, except === undefined ? undefined : this.#posts.numberOf(except)) ?? []
  }

  add(path: string, notes: Notes, identity?: string): void {
    this.#catchUp()
    if (this.#isMarked) this.#mark = addedTo(this.#mark, noteMark(path, notes))
    this.#enter(path, notes, identity)
  }

  addLater(kept: Noting, path: string, identity: string): void {
    this.#mark = addedTo(this.#mark, kept.noted)
    this.#waiting.kept.push(kept)
    this.#waiting.paths.push(path)
    this.#waiting.identities.push(identity)
  }

  #catchUp(): void {
    const {kept, paths, identities} = this.#waiting
    if (kept.length === 0) return
    this.#waiting = nobody()
    for (const [at, one] of kept.entries()) this.#enter(paths[at] ?? '', one.notes() ?? {}, identities[at])
  }

  #enter(path: string, notes: Notes, identity: string | undefined): void {
    const post = identity === undefined ? undefined : this.#posts.enter(identity)
    for (const [rule, note] of Object.entries(notes)) {
      const noted = this.#byRule.get(rule) ?? new Noted(this.#most)
      this.#byRule.set(rule, noted)
      noted.add(note, path, post)
    }
  }
}

/** Posts whose notes were not asked for yet: three lists, since a run may have tens of thousands of them. */
interface Waiting {
  readonly kept: Noting[]
  readonly paths: string[]
  readonly identities: string[]
}

function nobody(): Waiting {
  return {kept: [], paths: [], identities: []}
}
