import type {RawPassage, Reading} from '../../src/post/reading.js'

/** All that a reading tells, laid open for comparison: every passage with the place of each of its signs. */
export function laidOpen({passages, alts, links, images, directives}: Reading) {
  return {passages: passages.map(passageLaidOpen), alts: alts.map(passageLaidOpen), links, images, directives}
}

function passageLaidOpen({kind, read: {text, locate}, marks}: RawPassage) {
  const {length} = text
  const places = Array.from({length}, (_, at) => locate(at, at + 1))
  const turns = Array.from({length: length + 1}, (_, at) => locate(at, at).start)
  return {kind, text, marks, places, turns, whole: locate(0, length), marked: marks.map(({start, end}) => locate(start, end))}
}
