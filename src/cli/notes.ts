import type {Locale} from '../language/index.js'
import {filled, formFor} from '../report/words.js'
import {NOTE_WORDS, type NoteWords} from './words/notes.js'

type Named<T> = {[K in keyof NoteWords]: NoteWords[K] extends T ? K : never}[keyof NoteWords]
type Slots = Readonly<Record<string, string>>
/** What is counted, and the file or the limit that it is about. */
interface Counted {
  readonly n: number
  readonly file?: string
  readonly most?: string
}

/** One of m6l's own small remarks, in a language. */
export function remark(what: Named<string>, locale: Locale, slots: Slots = {}): string {
  return filled(locale, NOTE_WORDS[locale]()[what], slots)
}

/** One that agrees with the number `n`. */
export function countedRemark(what: Exclude<keyof NoteWords, Named<string>>, locale: Locale, {n, ...slots}: Counted): string {
  return filled(locale, formFor(locale, NOTE_WORDS[locale]()[what], n), {...slots, n: String(n)})
}
