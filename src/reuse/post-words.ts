import type {Passage, Post, Span} from '../post/index.js'
import {tokensOf} from './tokens.js'

/** The words of a post in reading order, as numbers, with their places in it. */
export interface PostWords {
  readonly hashes: Uint32Array
  readonly spanOf: (word: number) => Span
}

/** Words that a reader reads: descriptions of images, URLs, addresses and handles are none. */
export function postWordsOf({passages}: Post): PostWords {
  const read = passages.filter(({kind}) => kind !== 'alt').map(passage => ({passage, tokens: tokensOf(passage.prose)}))
  const total = read.reduce((sum, {tokens}) => sum + tokens.hashes.length, 0)
  const hashes = new Uint32Array(total)
  const places: {readonly passage: Passage; readonly start: number; readonly end: number}[] = []
  for (const {passage, tokens} of read) {
    hashes.set(tokens.hashes, places.length)
    for (let at = 0; at < tokens.hashes.length; at++) places.push({passage, start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0})
  }
  return {
    hashes,
    spanOf: word => {
      const place = places[word]
      return place ? place.passage.locate(place.start, place.end) : {start: 0, end: 0}
    },
  }
}
