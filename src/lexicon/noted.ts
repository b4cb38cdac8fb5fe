import {onForgetting, type Passage, passageMemory, passageWords} from '../post/index.js'
import type {Automaton} from './automaton.js'
import {Candidates, NOWHERE} from './candidates.js'

/** So many passages that are none of the post's own are remembered at a time. */
const MOST_LOOSE = 64

/** What may stand in passages, noted when it is first asked for: for those of a post as long as it is read, for others a moment. */
export class Noted {
  readonly #own: Candidates
  readonly #loose: Candidates
  readonly #places = passageMemory<number>()
  #loosePlaces = new Map<Passage, number>()

  constructor(automaton: Automaton) {
    this.#own = new Candidates(automaton)
    this.#loose = new Candidates(automaton)
    onForgetting(() => {
      this.#own.clear()
      this.#forgetLoose()
    })
  }

  mayHold(passage: Passage, topic: number): boolean {
    return this.#for(passage).firstOf(this.#placeOf(passage), topic) !== NOWHERE
  }

  /** The phrases of a topic that may stand in a passage, in its order: by turns the word that one starts with, and its number. */
  phrasesIn(passage: Passage, topic: number): readonly number[] {
    const candidates = this.#for(passage)
    return candidates.chainFrom(candidates.firstOf(this.#placeOf(passage), topic))
  }

  #for({order}: Passage): Candidates {
    return order < 0 ? this.#loose : this.#own
  }

  #placeOf(passage: Passage): number {
    if (passage.order < 0) return this.#loosePlaces.get(passage) ?? this.#noteLoose(passage)
    return this.#places.get(passage) ?? this.#places.set(passage, this.#own.note(passageWords(passage)))
  }

  #noteLoose(passage: Passage): number {
    if (this.#loosePlaces.size >= MOST_LOOSE) this.#forgetLoose()
    const place = this.#loose.note(passageWords(passage))
    this.#loosePlaces.set(passage, place)
    return place
  }

  #forgetLoose(): void {
    if (this.#loosePlaces.size === 0) return
    this.#loose.clear()
    this.#loosePlaces = new Map()
  }
}
