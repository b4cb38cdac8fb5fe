import {Chains} from './chains.js'
import type {Earlier, Json, Note} from './note.js'
import {Texts} from './texts.js'

/** However many posts share a key, no more of them are looked at: the latest. */
const MOST_OF_A_KEY = 64
const MOST_MET = 16
/** How many outdated notes may pile up before the others are written anew. */
const MOST_OUTDATED = 1000

const NOBODY = -1
const OUTDATED = -2

/** The notes that one rule has taken. Posts are numbers here; one that cannot come again has none. */
export class Noted {
  #chains = new Chains()
  #texts = new Texts()
  #paths: string[] = []
  /** The post of each note. */
  #posts: number[] = []
  /** The note of each post that has a number. */
  #notes = new Map<number, number>()
  #outdated = 0
  readonly #most: number

  /** Keeps so many notes at most, and half as many at least: the latest. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most
  }

  add({keys, data}: Note, path: string, post: number = NOBODY): void {
    if (this.#posts.length - this.#outdated >= this.#most) this.#dropOlder()
    const note = this.#enter(JSON.stringify(data), path, post)
    for (const key of new Set(keys)) this.#chains.add(key, note)
  }

  /** Drops the note of a post. */
  forget(post: number): void {
    const note = this.#notes.get(post)
    if (note === undefined) return
    this.#notes.delete(post)
    this.#posts[note] = OUTDATED
    this.#outdated++
    if (this.#outdated > MOST_OUTDATED && this.#outdated > this.#posts.length / 2) this.#writeAnew()
  }

  /** The posts that share a key with a note, those that share the most first; never the post `except`. */
  meeting(keys: Note['keys'], except: number | undefined): readonly Earlier[] {
    const shared = new Map<number, number>()
    for (const key of keys) {
      for (const note of this.#chains.latest(key, MOST_OF_A_KEY, one => this.#posts[one] !== OUTDATED)) {
        if (except === undefined || this.#posts[note] !== except) shared.set(note, (shared.get(note) ?? 0) + 1)
      }
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_MET)
      .map(([note]) => this.#earlier(note))
  }

  /** Most of those that share a key are never looked at: the first that is near is enough. */
  #earlier(note: number): Earlier {
    const texts = this.#texts
    return {
      path: this.#paths[note] ?? '',
      get data() {
        return read(texts.at(note))
      },
    }
  }

  #enter(text: string, path: string, post: number): number {
    const note = this.#posts.push(post) - 1
    this.#paths.push(path)
    this.#texts.add(text)
    if (post !== NOBODY) this.#notes.set(post, note)
    return note
  }

  #dropOlder(): void {
    const count = this.#posts.length >> 1
    for (let note = 0; note < count; note++) {
      this.#notes.delete(this.#posts[note] ?? NOBODY)
      this.#posts[note] = OUTDATED
    }
    this.#writeAnew()
  }

  #writeAnew(): void {
    const before = {chains: this.#chains, texts: this.#texts, paths: this.#paths, posts: this.#posts}
    this.#texts = new Texts()
    ;[this.#paths, this.#posts, this.#outdated] = [[], [], 0]
    const numbers = before.posts.map((post, note) =>
      post === OUTDATED ? undefined : this.#enter(before.texts.at(note), before.paths[note] ?? '', post),
    )
    this.#chains = before.chains.renumbered(note => numbers[note])
  }
}

function read(text: string): Json {
  return JSON.parse(text)
}
