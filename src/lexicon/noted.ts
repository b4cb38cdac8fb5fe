import {onForgetting, type Passage, passageMemory, passageWords} from '../post/index.js'
import type {Automaton} from './automaton.js'
import {Candidates} from './candidates.js'
import type {Phrases} from './topic-phrases.js'

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
    return this.#for(passage).hasAny(this.#placeOf(passage), topic)
  }

  /** The phrases of a topic that may stand in a passage, of which it has some; to be read before another passage is asked about. */
  phrasesIn(passage: Passage, topic: number): Phrases {
    return this.#for(passage).phrasesOf(this.#placeOf(passage), topic)
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
