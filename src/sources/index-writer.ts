import {crc32, deflateRawSync} from 'node:zlib'
import {mostOf, partsOf} from '../reuse/index.js'
import type {ByteSink} from './bytes.js'
import {Fingerprints, writeFingerprints} from './fingerprints.js'
import type {SourceIndex} from './index-reader.js'
import {CARD_BYTES, encodeHeader, HEADER_BYTES, PART_BYTES} from './layout.js'
import type {KeptCard, Manifest} from './manifest.js'

/** The shortest code for speed: level 1 packs prose almost as well as level 6, three times as fast. */
const DEFLATE = {level: 1} as const

/** Builds an index, source by source, in the order in which it is to hold them. */
export interface IndexWriter {
  readonly add: (card: Omit<KeptCard, 'words'>, text: string) => void
  /** Takes a source over from an earlier index without reading it again. */
  readonly carry: (from: SourceIndex, source: number) => void
  readonly finish: (manifest: Manifest) => void
  readonly count: () => number
}

/** A writer whose index goes to a sink. */
export function indexWriter(sink: ByteSink): IndexWriter {
  const fingerprints = new Fingerprints()
  const parts: Buffer[] = []
  const cards: Buffer[] = []
  const carried = new Map<SourceIndex, Map<number, number>>()
  let words = 0
  sink.write(Buffer.alloc(HEADER_BYTES))
  const addPart = (packed: Uint8Array, offset: number, firstWord: number): number => {
    const record = Buffer.alloc(PART_BYTES)
    record.writeDoubleLE(sink.position(), 0)
    record.writeUInt32LE(packed.length, 8)
    record.writeUInt32LE(cards.length, 12)
    record.writeUInt32LE(offset, 16)
    record.writeUInt32LE(firstWord, 20)
    record.writeUInt32LE(crc32(packed), 24)
    record.writeUInt32LE(crc32(record.subarray(0, PART_BYTES - 4)), PART_BYTES - 4)
    sink.write(packed)
    return parts.push(record) - 1
  }
  return {
    count: () => cards.length,
    add: (card, text) => {
      const {words: count, parts: own} = partsOf(text)
      for (const {text: part, offset, firstWord, fingerprints: found} of own) {
        const number = addPart(deflateRawSync(part, DEFLATE), offset, firstWord)
        for (const hash of found) fingerprints.add(hash, number)
      }
      words += count
      cards.push(Buffer.from(JSON.stringify({...card, words: count})))
    },
    carry: (from, source) => {
      const renumbered = carried.get(from) ?? new Map<number, number>()
      carried.set(from, renumbered)
      for (const {part, packed, offset, firstWord} of from.packedParts(source)) renumbered.set(part, addPart(packed, offset, firstWord))
      const card = from.card(source)
      words += card.words
      cards.push(Buffer.from(JSON.stringify(card)))
    },
    finish: manifest => {
      for (const [from, renumbered] of carried) {
        from.eachFingerprint((hash, part) => {
          const moved = renumbered.get(part)
          if (moved !== undefined) fingerprints.add(hash, moved)
        })
      }
      const written = writeFingerprints(fingerprints, mostOf(cards.length), sink)
      const partsAt = sink.position()
      for (const record of parts) sink.write(record)
      const {cardsAt, cardTableAt} = writeCards(cards, sink)
      const manifestAt = sink.position()
      const manifestBytes = Buffer.from(JSON.stringify(manifest))
      sink.write(manifestBytes)
      const counts = {sources: cards.length, parts: parts.length, words}
      const places = {partsAt, cardsAt, cardTableAt, manifestAt, manifestCheck: crc32(manifestBytes), length: sink.position()}
      sink.begin(encodeHeader({...written, ...counts, ...places}))
    },
  }
}

function writeCards(cards: readonly Buffer[], sink: ByteSink): {readonly cardsAt: number; readonly cardTableAt: number} {
  const cardsAt = sink.position()
  const table = Buffer.alloc(cards.length * CARD_BYTES)
  for (const [at, card] of cards.entries()) {
    table.writeDoubleLE(sink.position(), at * CARD_BYTES)
    table.writeUInt32LE(card.length, at * CARD_BYTES + 8)
    table.writeUInt32LE(crc32(card), at * CARD_BYTES + 12)
    sink.write(card)
  }
  const cardTableAt = sink.position()
  sink.write(table)
  return {cardsAt, cardTableAt}
}
