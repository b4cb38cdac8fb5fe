import {crc32} from 'node:zlib'
import {replaceFile} from '../files/replace.js'
import {type Head, hex, MARK, type Tables, VERSION} from './form.js'
import type {Pile} from './pile.js'

/** Writes a cache whole or not at all. @throws Error as the system gives it */
export function writeCacheFile(file: string, program: string, contents: Tables & {readonly sections: readonly Pile[]}): Promise<void> {
  const {drafts, numbers, lists, sections} = contents
  const names = Buffer.from(drafts.join('\0'))
  const rows = drafts.length
  const columns = rows === 0 ? 0 : numbers.length / rows
  const head: Head = {rows, columns, drafts: names.length, sections: sections.map(({length}) => length), lists}
  const told = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(8)
  length.writeDoubleLE(told.length)
  const parts = [length, told, new Uint8Array(numbers.buffer, 0, numbers.byteLength), names, ...sections.flatMap(pile => pile.parts())]
  const checksum = parts.reduce((sum, part) => crc32(part, sum), 0)
  return replaceFile(file, [`${MARK}${VERSION} ${program} ${hex(checksum)}\n`, ...parts])
}
