import type {CacheFile} from './cache-file.js'
import {Pile, type Stretch} from './pile.js'

/** The texts of a row. */
export const SECTION = {told: 0, report: 1, notes: 2, seen: 3} as const
export const SECTIONS = Object.keys(SECTION).length
const NO_BYTES = new Uint8Array()
const NOWHERE: Stretch = {from: 0, to: 0}

/** The texts of a cache by section: those of the file it was opened from, then those that came in this run. */
export class CacheTexts {
  readonly #found: CacheFile | undefined
  readonly #piles = newPiles()
  #form: string

  constructor(found: CacheFile | undefined) {
    this.#found = found
    this.#form = this.#formFound()
  }

  /** In which form drafts are told. */
  get form(): string {
    return this.#form
  }

  /** In which form drafts are told from now on; what was told in another does not count. */
  tellIn(form: string): void {
    this.#form = form
  }

  /** A text; an empty one for an empty stretch, and for what no longer counts. */
  text(section: number, stretch: Stretch): string {
    if (this.#isNothing(section, stretch)) return ''
    if (this.#found && this.#isFound(section, stretch)) return this.#found.text(section, stretch)
    const {buffer, byteOffset, length} = this.#bytesOf(section, stretch)
    return Buffer.from(buffer, byteOffset, length).toString('utf8')
  }

  /** The same in UTF-8, as it lies in the cache, until another is asked for. */
  bytes(section: number, stretch: Stretch): Uint8Array {
    return this.#isNothing(section, stretch) ? NO_BYTES : this.#bytesOf(section, stretch)
  }

  /** Adds a text. Gives where it stands from now on. */
  add(section: number, text: string): Stretch {
    return text === '' ? NOWHERE : moved(pileAt(this.#piles, section).add(text), this.#foundLength(section))
  }

  /** Copies a text that still counts onto a pile. Gives where it stands there. */
  copy(section: number, stretch: Stretch, pile: Pile): Stretch {
    return this.#isNothing(section, stretch) ? NOWHERE : pile.addBytes(this.#bytesOf(section, stretch))
  }

  close(): void {
    this.#found?.close()
  }

  #isNothing(section: number, stretch: Stretch): boolean {
    if (stretch.from === stretch.to) return true
    return section === SECTION.told && this.#isFound(section, stretch) && this.#form !== this.#formFound()
  }

  /** Whether a text is one of the file, and not one that came in this run: those are counted from the end of the section. */
  #isFound(section: number, {to}: Stretch): boolean {
    return to <= this.#foundLength(section)
  }

  #bytesOf(section: number, stretch: Stretch): Uint8Array {
    if (this.#found && this.#isFound(section, stretch)) return this.#found.bytes(section, stretch)
    return pileAt(this.#piles, section).bytes(moved(stretch, -this.#foundLength(section)))
  }

  #foundLength(section: number): number {
    return this.#found?.lengths[section] ?? 0
  }

  #formFound(): string {
    return this.#found?.lists['form']?.[0] ?? ''
  }
}

/** A pile for each section. */
export function newPiles(): readonly Pile[] {
  return Array.from({length: SECTIONS}, () => new Pile())
}

function moved({from, to}: Stretch, by: number): Stretch {
  return {from: from + by, to: to + by}
}

function pileAt(piles: readonly Pile[], section: number): Pile {
  const pile = piles[section]
  if (!pile) throw new RangeError(`There is no section ${section}.`)
  return pile
}
