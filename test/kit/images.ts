/** Images of a few bytes, with and without a place: just enough for what reads their metadata. */

interface Entry {
  readonly tag: number
  readonly type: 2 | 4 | 5
  readonly count: number
  readonly value: number | readonly [number, number][] | string
}

/** A block of TIFF with a GPS position in degrees north and west, or without one. */
export function tiff(place: readonly [number, number] | 'nowhere' = [33, 5], bigEndian = true): Buffer {
  const block = Buffer.alloc(200)
  const u16 = (value: number, at: number) => (bigEndian ? block.writeUInt16BE(value, at) : block.writeUInt16LE(value, at))
  const u32 = (value: number, at: number) => (bigEndian ? block.writeUInt32BE(value, at) : block.writeUInt32LE(value, at))
  const directory = (at: number, entries: readonly Entry[], data: number) => {
    u16(entries.length, at)
    let free = data
    entries.forEach(({tag, type, count, value}, number) => {
      const entry = at + 2 + number * 12
      u16(tag, entry)
      u16(type, entry + 2)
      u32(count, entry + 4)
      if (typeof value === 'number') u32(value, entry + 8)
      else if (typeof value === 'string') block.write(value, entry + 8, 'latin1')
      else {
        u32(free, entry + 8)
        for (const [top, bottom] of value) {
          u32(top, free)
          u32(bottom, free + 4)
          free += 8
        }
      }
    })
  }
  block.write(bigEndian ? 'MM' : 'II', 0, 'latin1')
  u16(42, 2)
  u32(8, 4)
  if (place === 'nowhere') {
    directory(8, [{tag: 0x0112, type: 4, count: 1, value: 1}], 100)
    return block
  }
  const degrees = (value: number): Entry['value'] => [
    [value, 1],
    [value === 0 ? 0 : 30, 1],
    [0, 1],
  ]
  directory(8, [{tag: 0x8825, type: 4, count: 1, value: 40}], 0)
  directory(
    40,
    [
      {tag: 1, type: 2, count: 2, value: 'N\0'},
      {tag: 2, type: 5, count: 3, value: degrees(place[0])},
      {tag: 3, type: 2, count: 2, value: 'W\0'},
      {tag: 4, type: 5, count: 3, value: degrees(place[1])},
    ],
    100,
  )
  return block
}

/** A JPEG with an EXIF segment, after as many bytes of other segments as wanted. */
export function jpeg(exif?: Buffer, before = 0): Buffer {
  const parts: Buffer[] = [Buffer.from([0xff, 0xd8])]
  for (let left = before; left > 0; left -= 60_000) parts.push(segment(0xe2, Buffer.alloc(Math.min(left, 60_000))))
  if (exif) parts.push(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])))
  return Buffer.concat([...parts, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9])])
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A PNG with an eXIf chunk where one is given; `behind` puts it after that many bytes of picture. */
export function png(exif?: Buffer, behind = 0): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length, 0)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, body, Buffer.alloc(4)])
  }
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const picture = chunk('IDAT', Buffer.alloc(behind))
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.alloc(13)),
    picture,
    ...(exif ? [chunk('eXIf', exif)] : []),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A WebP, whose EXIF chunk stands behind the picture. */
export function webp(exif: Buffer, behind = 0): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(exif.length)
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(behind), Buffer.from('EXIF'), length, exif])
}

/** The start of a HEIC photograph, with the name of the item before its block. */
export function heic(exif: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x15infeExif\0\0\0\0\0mdat\0\0\0\x06Exif\0\0', 'latin1'),
    exif,
  ])
}
