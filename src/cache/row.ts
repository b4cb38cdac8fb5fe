import type {CacheRows} from './rows.js'

/** What is kept of one draft. */
export class Row {
  readonly #rows: CacheRows
  readonly #place: number

  constructor(rows: CacheRows, place: number) {
    this.#rows = rows
    this.#place = place
  }

  get(column: number): number {
    return this.#rows.numberAt(this.#place, column)
  }

  has(column: number, numbers: readonly number[]): boolean {
    return numbers.every((number, at) => this.get(column + at) === number)
  }

  set(column: number, numbers: readonly number[]): void {
    this.#rows.setNumbers(this.#place, column, numbers)
  }

  text(section: number): string {
    return this.#rows.textAt(this.#place, section)
  }

  bytes(section: number): Uint8Array {
    return this.#rows.bytesAt(this.#place, section)
  }

  write(section: number, text: string): void {
    this.#rows.write(this.#place, section, text)
  }
}
