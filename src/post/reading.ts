import type {Draft} from './marks.js'
import type {Directive, Image, Link, PassageKind} from './post.js'
import type {MappedText} from './text-map.js'

/** A passage before its language and its own marks are known. */
export interface RawPassage {
  readonly kind: PassageKind
  readonly read: MappedText
  readonly marks: readonly Draft[]
}

/** What a reader of Markdown or plain text finds in the body of a post. */
export interface Reading {
  readonly passages: readonly RawPassage[]
  /** Descriptions of images. */
  readonly alts: readonly RawPassage[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly directives: readonly Directive[]
}

/** A reading that is being taken down. */
export interface Notes extends Reading {
  readonly passages: RawPassage[]
  readonly alts: RawPassage[]
  readonly links: Link[]
  readonly images: Image[]
  readonly directives: Directive[]
}

export function emptyNotes(): Notes {
  return {passages: [], alts: [], links: [], images: [], directives: []}
}

/** Notes the description of an image, which is read aloud and so is part of what is said. */
export function noteAlt(notes: Notes, read: MappedText): void {
  if (read.text.trim() !== '') notes.alts.push({kind: 'alt', read, marks: []})
}

/** A directive is a comment that starts with `m6l-`. */
export function isDirective(comment: string): boolean {
  return /^\s*m6l-/u.test(comment)
}
