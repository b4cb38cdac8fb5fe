import {type MarkKind, type Passage, type Post, parse, type Span} from '../../src/post/index.js'

/** A post as a file of some name. */
export function read(source: string, path = 'post.md'): Promise<Post> {
  return parse(source, {path})
}

/** What the source holds at a span. */
export function written({source}: Post, span: Span): string {
  return source.slice(span.start, span.end)
}

/** The kind and the text of every passage. */
export function passagesOf({passages}: Post): readonly (readonly [Passage['kind'], string])[] {
  return passages.map(({kind, text}) => [kind, text] as const)
}

/** What is marked as one kind, as the text has it. */
export function marked({passages}: Post, wanted: MarkKind): readonly string[] {
  return passages.flatMap(({text, marks}) => marks.filter(({kind}) => kind === wanted).map(({start, end}) => text.slice(start, end)))
}
