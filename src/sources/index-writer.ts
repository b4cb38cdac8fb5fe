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
export class IndexWriter {
  readonly #sink: ByteSink
  readonly #fingerprints = new Fingerprints()
  readonly #parts: Buffer[] = []
  readonly #cards: Buffer[] = []
  /** Of the parts of earlier indexes, by their number there, the number here. */
  readonly #carried = new Map<SourceIndex, Map<number, number>>()
  #words = 0

  /** The index goes to a sink. */
  constructor(sink: ByteSink) {
    this.#sink = sink
    sink.write(Buffer.alloc(HEADER_BYTES))
  }

  /** How many sources it has. */
  get count(): number {
    return this.#cards.length
  }

  add(card: Omit<KeptCard, 'words'>, text: string): void {
    const {words, parts} = partsOf(text)
    for (const {text: part, offset, firstWord, fingerprints} of parts) {
      const number = this.#addPart(deflateRawSync(part, DEFLATE), offset, firstWord)
      for (const hash of fingerprints) this.#fingerprints.add(hash, number)
    }
    this.#addCard({...card, words})
  }

  /** Takes a source over from an earlier index without reading it again. */
  carry(from: SourceIndex, source: number): void {
    const renumbered = this.#carried.get(from) ?? new Map<number, number>()
    this.#carried.set(from, renumbered)
    for (const {part, packed, offset, firstWord} of from.packedParts(source)) renumbered.set(part, this.#addPart(packed, offset, firstWord))
    this.#addCard(from.card(source))
  }

  finish(manifest: Manifest): void {
    this.#addCarriedFingerprints()
    const sink = this.#sink
    const written = writeFingerprints(this.#fingerprints, mostOf(this.count), sink)
    const partsAt = sink.position()
    for (const record of this.#parts) sink.write(record)
    const {cardsAt, cardTableAt} = writeCards(this.#cards, sink)
    const manifestAt = sink.position()
    const manifestBytes = Buffer.from(JSON.stringify(manifest))
    sink.write(manifestBytes)
    const counts = {sources: this.count, parts: this.#parts.length, words: this.#words}
    const places = {partsAt, cardsAt, cardTableAt, manifestAt, manifestCheck: crc32(manifestBytes), length: sink.position()}
    sink.begin(encodeHeader({...written, ...counts, ...places}))
  }

  #addPart(packed: Uint8Array, offset: number, firstWord: number): number {
    const record = Buffer.alloc(PART_BYTES)
    record.writeDoubleLE(this.#sink.position(), 0)
    record.writeUInt32LE(packed.length, 8)
    record.writeUInt32LE(this.#cards.length, 12)
    record.writeUInt32LE(offset, 16)
    record.writeUInt32LE(firstWord, 20)
    record.writeUInt32LE(crc32(packed), 24)
    record.writeUInt32LE(crc32(record.subarray(0, PART_BYTES - 4)), PART_BYTES - 4)
    this.#sink.write(packed)
    return this.#parts.push(record) - 1
  }

  #addCard(card: KeptCard): void {
    this.#words += card.words
    this.#cards.push(Buffer.from(JSON.stringify(card)))
  }

  #addCarriedFingerprints(): void {
    for (const [from, renumbered] of this.#carried) {
      from.eachFingerprint((hash, part) => {
        const moved = renumbered.get(part)
        if (moved !== undefined) this.#fingerprints.add(hash, moved)
      })
    }
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
