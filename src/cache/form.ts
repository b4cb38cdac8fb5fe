/** What a cache file is recognised by; its version follows. */
export const MARK = 'm6l cache '
export const VERSION = '2'

/** The tables of a cache: what each of its rows of numbers means is the affair of who made them. */
export interface Tables {
  /** The draft of each row. */
  readonly drafts: readonly string[]
  /** As many numbers a row as there are columns. */
  readonly numbers: Float64Array
  /** Texts that rows refer to by their number. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** What is told of the rest in its first line, as JSON. */
export interface Head {
  readonly rows: number
  readonly columns: number
  readonly drafts: number
  readonly sections: readonly number[]
  readonly lists: Tables['lists']
}

/** A checksum as it is written. */
export function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0')
}
