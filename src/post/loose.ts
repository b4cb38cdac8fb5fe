import type {Passage} from './post.js'

/** A stretch of text that is no passage of a post (a title, a bracket, a word of an address), to be searched like one. */
export function loosePassage(text: string, start: number): Passage {
  const locate = (from: number, to: number) => ({start: start + from, end: start + to})
  return {kind: 'field', order: -1, language: 'en', sure: false, text, prose: text, span: locate(0, text.length), marks: [], locate}
}
