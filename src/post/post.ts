import type {LanguageTag} from '../language/index.js'
import type {YamlFault} from '../yaml/index.js'

/** A stretch of `Post.source` in UTF-16 offsets, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'footnote' | 'field' | 'alt'

/** What is marked inside a passage. `start` and `end` are offsets into `Passage.text`; `span` is the same in the source. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  readonly span: Span
}

export type MarkKind = 'quotation' | 'emphasis' | 'strong' | 'deleted' | 'link' | 'url' | 'email' | 'hashtag' | 'mention' | 'code'

/** Text that a reader sees in one piece: a paragraph, a heading, an item, a table cell, a title, a description. */
export interface Passage {
  readonly kind: PassageKind
  /** Its number among the passages of its post, from 0; -1 for one that is none of them. */
  readonly order: number
  readonly language: LanguageTag
  /** Whether `lang:` or the text itself tells the language; otherwise it is the post's. */
  readonly sure: boolean
  /** As it is read: entities and escapes decoded, code and images replaced by U+FFFC. */
  readonly text: string
  /** `text` with code, URLs, e-mails and mentions blanked by spaces, the same length. */
  readonly prose: string
  readonly span: Span
  readonly marks: readonly Mark[]
  /** From a stretch of `text` to the stretch of the source that it was read from. */
  readonly locate: (start: number, end: number) => Span
}

export type Origin = 'markdown' | 'autolink' | 'bare' | 'html' | 'front-matter'

export interface Link {
  readonly url: string
  /** The words that carry the link; the URL itself where it stands bare; empty in front matter. */
  readonly text: string
  readonly origin: Origin
  readonly span: Span
  readonly urlSpan: Span
}

export interface Image {
  readonly src: string
  /** What describes it; nothing where the writer left no place for a description at all. */
  readonly alt: string | undefined
  readonly title: string | undefined
  /** Marked as decoration on purpose: `role="presentation"`, `alt=""` in HTML, `decorative: true`. */
  readonly decorative: boolean
  readonly credit: Stated<string> | undefined
  readonly licence: Stated<string> | undefined
  readonly origin: Origin
  readonly span: Span
  readonly srcSpan: Span
}

/** A value that front matter states, with the place of the value. */
export interface Stated<T> {
  readonly value: T
  readonly span: Span
}

export interface Field extends Stated<unknown> {
  /** As written. */
  readonly name: string
  readonly nameSpan: Span
}

/** Who wrote a post: a name, and the role where the same entry states one (`{name: Salma, role: intern}`). */
export interface Author extends Stated<string> {
  readonly role?: Stated<string>
}

/** Front matter, whatever spelling it used. What is absent is undefined or empty. */
export interface FrontMatter {
  /** The whole block with its fences; nothing when the post has none. */
  readonly span: Span | undefined
  /** Every field by its folded name (lower case, `-` and space as `_`). */
  readonly fields: ReadonlyMap<string, Field>
  readonly title: Stated<string> | undefined
  readonly date: Stated<string> | undefined
  readonly platforms: readonly Stated<string>[]
  readonly authors: readonly Author[]
  readonly role: Stated<string> | undefined
  readonly language: Stated<string> | undefined
  readonly action: Stated<string> | undefined
  readonly status: Stated<string> | undefined
  readonly approvedBy: readonly Stated<string>[]
  readonly credit: Stated<string> | undefined
  readonly licence: Stated<string> | undefined
  /** The raw `m6l:` block, for waivers. */
  readonly m6l: Stated<unknown> | undefined
}

/** Something in the post that kept m6l from reading it as meant. */
export interface Problem {
  readonly kind:
    | 'front-matter'
    | 'unclosed-front-matter'
    | 'not-fields'
    | 'duplicate-field'
    | 'deep-markdown'
    | 'dense-markdown'
    | 'long-markdown'
    | 'date-unclear'
    | 'date-unread'
  readonly detail: string
  /** Of front matter that cannot be read: why. */
  readonly fault?: YamlFault
  readonly span: Span
}

/** A comment to m6l, such as `m6l-disable-next-line`, before it is understood. */
export interface Directive {
  readonly text: string
  readonly span: Span
}

export interface Post {
  /** As it was named on the command line or found, with forward slashes. */
  readonly path: string
  /** The text as it was decoded, with its byte order mark if it had one. */
  readonly source: string
  readonly format: 'markdown' | 'text'
  /** The language of most of the post. */
  readonly language: LanguageTag
  readonly meta: FrontMatter
  /** Where the body starts: after the byte order mark and the front matter. */
  readonly body: Span
  readonly passages: readonly Passage[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
  /** If it is an entry of a schedule: which one it is (from 1), and where in the file the stretch starts that is its source. */
  readonly row?: {readonly number: number; readonly from: number}
}
