import type {CacheFile} from './cache-file.js'
import type {Stretch} from './pile.js'
import {SharedTexts} from './shared-texts.js'
import {CacheTexts, newPiles, SECTIONS} from './texts.js'
import {writeCacheFile} from './write.js'

/** The numbers of a row. Times are milliseconds since 1970, or UNSETTLED while the draft was too fresh to go by them. */
export const COLUMN = {
  ...{size: 0, changed: 1, touched: 2},
  /** The first 96 bits of the SHA-1 of the text, in two numbers: for checkouts that lose the times of files. */
  text: 3,
  ...{stamp: 5, after: 6, noted: 7, counts: 8},
  /** Where the texts of the row stand in their sections, in two numbers each. */
  stretches: 9,
} as const
export const UNSETTLED = -1

const COLUMNS = COLUMN.stretches + 2 * SECTIONS
const FIRST_ROWS = 64

/** What a cache holds, draft by draft: that of the file it was opened from, and what came to it. */
export class CacheRows {
  readonly #texts: CacheTexts
  readonly #drafts: string[]
  readonly #lists: Readonly<Record<'stamps' | 'counts', SharedTexts>>
  #numbers: Float64Array
  #places: Map<string, number> | undefined
  /** Drafts are mostly asked for in the order in which they were kept. */
  #next = 0
  #isNew = false

  constructor(found: CacheFile | undefined) {
    this.#texts = new CacheTexts(found)
    this.#drafts = found ? [...found.drafts] : []
    this.#numbers = found?.numbers ?? new Float64Array(FIRST_ROWS * COLUMNS)
    const lists = found?.lists ?? {}
    this.#lists = {stamps: new SharedTexts(lists['stamps']), counts: new SharedTexts(lists['counts'])}
  }

  list(name: 'stamps' | 'counts'): SharedTexts {
    return this.#lists[name]
  }

  /** The place of the row of a draft; nothing where there is none. */
  of(draft: string): number | undefined {
    const place = this.#drafts[this.#next] === draft ? this.#next : this.#placeOf(draft)
    if (place !== undefined) this.#next = place + 1
    return place
  }

  /** The place of the row of a draft, of a new one where there is none. */
  make(draft: string): number {
    const known = this.of(draft)
    if (known !== undefined) return known
    const place = this.#drafts.push(draft) - 1
    this.#places?.set(draft, place)
    if (this.#numbers.length < this.#drafts.length * COLUMNS) {
      const larger = new Float64Array(2 * this.#numbers.length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    return place
  }

  /** In which form drafts are told from now on; what was told in another does not count. */
  tellIn(form: string): void {
    this.#texts.tellIn(form)
  }

  numberAt(place: number, column: number): number {
    return this.#numbers[place * COLUMNS + column] ?? 0
  }

  setNumbers(place: number, column: number, numbers: readonly number[]): void {
    this.#numbers.set(numbers, place * COLUMNS + column)
    this.#isNew = true
  }

  /** A text of a row; empty where it has none. */
  textAt(place: number, section: number): string {
    return this.#texts.text(section, this.#stretchAt(place, section))
  }

  /** The same as it lies in the cache, until another is asked for. */
  bytesAt(place: number, section: number): Uint8Array {
    return this.#texts.bytes(section, this.#stretchAt(place, section))
  }

  write(place: number, section: number, text: string): void {
    const {from, to} = this.#texts.add(section, text)
    this.setNumbers(place, COLUMN.stretches + 2 * section, [from, to])
  }

  /** Writes the file where anything is new, without the drafts that are no longer there. @throws Error as the system gives it */
  async save(file: string, program: string, isThere: (draft: string) => boolean): Promise<void> {
    if (!this.#isNew) return this.#texts.close()
    const left = this.#drafts.flatMap((draft, place) => (isThere(draft) ? place : []))
    const piles = newPiles()
    const numbers = new Float64Array(left.length * COLUMNS)
    for (const [at, place] of left.entries()) {
      numbers.set(this.#numbers.subarray(place * COLUMNS, (place + 1) * COLUMNS), at * COLUMNS)
      for (const [section, pile] of piles.entries()) {
        const {from, to} = this.#texts.copy(section, this.#stretchAt(place, section), pile)
        numbers.set([from, to], at * COLUMNS + COLUMN.stretches + 2 * section)
      }
    }
    // Where a file is open, it gives its name to no other on Windows.
    this.#texts.close()
    const lists = {stamps: this.#lists.stamps.texts, counts: this.#lists.counts.texts, form: [this.#texts.form]}
    await writeCacheFile(file, program, {drafts: left.map(place => this.#drafts[place] ?? ''), numbers, lists, sections: piles})
  }

  #placeOf(draft: string): number | undefined {
    this.#places ??= new Map(this.#drafts.map((one, at) => [one, at]))
    return this.#places.get(draft)
  }

  #stretchAt(place: number, section: number): Stretch {
    const column = COLUMN.stretches + 2 * section
    return {from: this.numberAt(place, column), to: this.numberAt(place, column + 1)}
  }
}
