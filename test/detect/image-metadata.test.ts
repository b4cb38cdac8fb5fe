import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readImageMetadata} from '../../src/detect/image-metadata.js'
import {heic, jpeg, png, tiff, webp} from '../kit/images.js'

const NO_PLACE = {isImage: true, placed: false}
const PLACED = {isImage: true, placed: true}
const NO_IMAGE = {isImage: false, placed: false}
const text = (written: string) => Buffer.from(written, 'latin1')

describe('readImageMetadata', () => {
  test.each([
    ['a JPEG', jpeg(tiff()), PLACED],
    ['a JPEG of the other byte order', jpeg(tiff([33, 5], false)), PLACED],
    ['a JPEG whose EXIF stands behind a long colour profile', jpeg(tiff(), 130_000), PLACED],
    ['a JPEG without metadata', jpeg(), NO_PLACE],
    ['a JPEG with other metadata', jpeg(tiff('nowhere')), NO_PLACE],
    ['a camera without a fix', jpeg(tiff([0, 0])), NO_PLACE],
    ['a PNG with an eXIf chunk', png(tiff()), PLACED],
    ['a PNG without', png(), NO_PLACE],
    ['a WebP, metadata behind the picture', webp(tiff(), 5000), PLACED],
    ['a HEIC photograph', heic(tiff()), PLACED],
    ['a TIFF', tiff(), PLACED],
    [
      'XMP of an editor',
      Buffer.concat([jpeg(), text('<rdf:Description exif:GPSLatitude="33,31.7N" exif:GPSLongitude="5,6.6W"/>')]),
      PLACED,
    ],
    ['XMP as elements', Buffer.concat([png(), text('<exif:GPSLatitude>33,31.7N</exif:GPSLatitude>')]), PLACED],
    ['XMP that names the tag without a value', Buffer.concat([png(), text('<exif:GPSLatitude></exif:GPSLatitude>')]), NO_PLACE],
  ])('finds the place in %s, or none', async (_, bytes, wanted) => {
    expect(await readImageMetadata(bytes)).toEqual(wanted)
  })

  test.each([
    ['GIF', text('GIF89a\x01\0\x01\0'), true],
    ['BMP', text('BM\x3a\0\0\0\0\0\0\0\x36\0\0\0'), true],
    ['AVIF', text('\0\0\0\x1cftypavif\0\0\0\0'), true],
    ['SVG', text('<?xml version="1.0"?>\n<!-- a logo -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'), true],
    ['a page that holds an SVG', text('<!doctype html><html><svg></svg></html>'), false],
    ['a video', text('\0\0\0\x20ftypisom\0\0\x02\0'), false],
    ['a document', text('%PDF-1.7'), false],
    ['text that starts like a bitmap', text('BM is short for British Museum'), false],
    ['an empty file', Buffer.alloc(0), false],
  ])('tells whether it is an image: %s', async (_, bytes, isImage) => {
    expect(await readImageMetadata(bytes)).toEqual({isImage, placed: false})
  })

  test('no part of an image makes it throw', async () => {
    for (const whole of [jpeg(tiff()), png(tiff()), webp(tiff()), heic(tiff()), tiff([33, 5], false)]) {
      const read = await Promise.all(Array.from({length: whole.length}, (_, length) => readImageMetadata(whole.subarray(0, length))))
      expect(read).toHaveLength(whole.length)
      expect(read[0]).toEqual(NO_IMAGE)
      expect(read.every(({isImage, placed}) => isImage || !placed)).toBe(true)
    }
  })

  test('no changed byte makes it throw', async () => {
    const whole = jpeg(tiff())
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const bytes = Buffer.from(whole)
        bytes[at] = value
        expect((await readImageMetadata(bytes)).isImage || at <= 2).toBe(true)
      }),
      {numRuns: 500},
    )
  })

  test('a count that promises billions is not believed, nor counted', async () => {
    for (const type of [1, 2, 3, 4, 5, 7, 10, 11, 12, 13]) {
      const block = tiff()
      block.writeUInt16BE(type, 40 + 2 + 12 + 2)
      block.writeUInt32BE(0xfffffff0, 40 + 2 + 12 + 4)
      expect(await readImageMetadata(jpeg(block))).toEqual(NO_PLACE)
    }
  })

  test('a block that points at itself ends', async () => {
    const block = tiff()
    block.writeUInt32BE(8, 8 + 2 + 8)
    expect(await readImageMetadata(jpeg(block))).toEqual(NO_PLACE)
  })

  test('many blocks are not all read', async () => {
    const blocks = Array.from({length: 1000}, () => tiff([0, 0]))
    expect(await readImageMetadata(Buffer.concat([jpeg(), ...blocks, tiff()]))).toEqual(NO_PLACE)
  })

  test('bytes that are no image are not read on', async () => {
    expect(await readImageMetadata(Buffer.concat([text('%PDF-1.7 '), tiff()]))).toEqual(NO_IMAGE)
  })
})
