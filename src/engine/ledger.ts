/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json}

/**
 * What a rule keeps of a post, to hold later posts of the run against: small, and nothing but JSON, so that a cache may keep it. Only
 * posts that share a key meet: a day, a hash of some words.
 */
export interface Note<N extends Json = Json> {
  readonly keys: readonly (string | number)[]
  readonly data: N
}

/** The notes of a post by the rule that took them. */
export type Notes = Readonly<Record<string, Note>>

/** A post that came before in the run, and what was noted of it. */
export interface Earlier<N extends Json = Json> {
  readonly path: string
  readonly data: N
}

/** What the posts of a run have left so far, in the order in which they were done. */
export interface Ledger {
  /** The posts that share a key with a note, those that share the most first. */
  readonly meeting: (rule: string, keys: Note['keys'], except?: string) => readonly Earlier[]
  /** Adds a post that is done. One of the same `identity` as an earlier one takes its place: a file that was read again. */
  readonly add: (path: string, notes: Notes, identity?: string) => void
}

interface Entry extends Earlier {
  readonly identity: string | undefined
}

/** However many posts share a key, no more of them are looked at: the latest. */
const MOST_OF_A_KEY = 64
const MOST_MET = 16

/** A ledger with nothing in it. */
export function emptyLedger(): Ledger {
  const byRule = new Map<string, Map<string | number, Entry[]>>()
  const latest = new Map<string, Notes>()
  return {
    meeting: (rule, keys, except) => met(byRule.get(rule), keys, entry => except !== undefined && entry.identity === except),
    add: (path, notes, identity) => {
      if (identity !== undefined) {
        for (const [rule, {keys}] of Object.entries(latest.get(identity) ?? {})) forget(byRule.get(rule), keys, identity)
        latest.set(identity, notes)
      }
      for (const [rule, {keys, data}] of Object.entries(notes)) {
        const entries = byRule.get(rule) ?? new Map<string | number, Entry[]>()
        byRule.set(rule, entries)
        enter(entries, keys, {path, data, identity})
      }
    },
  }
}

function met(entries: Map<string | number, Entry[]> | undefined, keys: Note['keys'], isLeftOut: (entry: Entry) => boolean) {
  const shared = new Map<Entry, number>()
  for (const key of keys) for (const entry of entries?.get(key) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1)
  return [...shared]
    .filter(([entry]) => !isLeftOut(entry))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_MET)
    .map(([{path, data}]) => ({path, data}))
}

function enter(entries: Map<string | number, Entry[]>, keys: Note['keys'], entry: Entry): void {
  for (const key of new Set(keys)) {
    const sharers = entries.get(key)
    if (!sharers) entries.set(key, [entry])
    else if (sharers.push(entry) > MOST_OF_A_KEY) sharers.shift()
  }
}

function forget(entries: Map<string | number, Entry[]> | undefined, keys: Note['keys'], identity: string): void {
  for (const key of keys) {
    const kept = entries?.get(key)?.filter(entry => entry.identity !== identity) ?? []
    if (kept.length > 0) entries?.set(key, kept)
    else entries?.delete(key)
  }
}
