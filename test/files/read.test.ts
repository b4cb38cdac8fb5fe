import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decodeDraft, LONGEST_DRAFT, readDraft} from '../../src/files/index.js'
import {folderWith} from '../kit/folder.js'

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

function refusal(bytes: Uint8Array): string {
  try {
    decodeDraft(bytes, 'a.md')
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('bytes become text', () => {
  test.each([
    {why: 'an empty file is an empty post', bytes: [], text: '', encoding: 'utf-8'},
    {
      why: 'a byte order mark stays, so that offsets fit and --fix keeps it',
      bytes: [0xef, 0xbb, 0xbf, 0x61],
      text: '\ufeffa',
      encoding: 'utf-8',
    },
    {why: 'a Windows editor writes UTF-16', bytes: [...utf16('é😀')], text: '\ufeffé😀', encoding: 'utf-16le'},
    {why: 'and some write its bytes the other way round', bytes: [...utf16('é😀').swap16()], text: '\ufeffé😀', encoding: 'utf-16be'},
    {why: 'a byte order mark alone is an empty post', bytes: [0xff, 0xfe], text: '\ufeff', encoding: 'utf-16le'},
  ])('$why', ({bytes, text, encoding}) => {
    expect(decodeDraft(Uint8Array.from(bytes), 'a.md')).toEqual({path: 'a.md', text, encoding})
  })

  test.each([
    {why: 'Latin-1 is not UTF-8, and the byte is named', bytes: [0x63, 0x61, 0x66, 0xe9, 0x2e], says: 'a.md: byte 3 is not UTF-8.'},
    {why: 'a character cut off at the end', bytes: [0x61, 0xd9], says: 'a.md: byte 1 is not UTF-8.'},
    {why: 'half a surrogate pair written as UTF-8', bytes: [0x61, 0xed, 0xa0, 0x80], says: 'a.md: byte 1 is not UTF-8.'},
    {why: 'an overlong slash, an old trick', bytes: [0xc0, 0xaf], says: 'a.md: byte 0 is not UTF-8.'},
    {why: 'a null is no text', bytes: [0xc3, 0xa9, 0x00], says: 'a.md: byte 2 is a null: this is no text.'},
    {why: 'a null in UTF-16 neither', bytes: [...utf16('a\0')], says: 'a.md: byte 4 is a null: this is no text.'},
    {why: 'UTF-16 without its mark has nulls', bytes: [0x61, 0x00, 0x62, 0x00], says: 'a.md: byte 1 is a null: this is no text.'},
    {why: 'UTF-32', bytes: [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], says: 'a.md: byte 2 is a null: this is no text.'},
    {why: 'an odd byte at the end of UTF-16', bytes: [...utf16('ab'), 0x61], says: 'a.md: byte 6 is half a UTF-16 unit.'},
    {why: 'a lone surrogate in UTF-16', bytes: [...utf16('a\ud83db')], says: 'a.md: byte 4 is half a UTF-16 character.'},
    {why: 'a picture that was renamed', bytes: [0xff, 0xd8, 0xff, 0xe0], says: 'a.md is a picture, and no text.'},
    {
      why: 'a document of Word',
      bytes: [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00],
      says: 'a.md is a document of Word or LibreOffice, or an archive, and no text.',
    },
    {why: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2, 0xe3], says: 'a.md is a PDF, and no text.'},
  ])('$why', ({bytes, says}) => {
    expect(refusal(Uint8Array.from(bytes))).toBe(says)
  })

  const isUtf8 = (bytes: Uint8Array) => {
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes)
      return true
    } catch {
      return false
    }
  }
  /** The longest good beginning, one byte after the other. */
  const slowOffset = (bytes: Uint8Array) => {
    let good = 0
    for (let end = 1; end <= bytes.length; end++) if (isUtf8(bytes.subarray(0, end))) good = end
    return good
  }

  test('the byte that is named is the first that no text has there, wherever the fault lies', () => {
    const part = fc.oneof(
      fc.string({unit: 'binary', maxLength: 6}).map(text => Buffer.from(text.replaceAll('\0', ''))),
      fc.uint8Array({maxLength: 3}).map(bytes => Buffer.from(bytes)),
      fc.constantFrom(
        ...['\u00e9', 'م', '😀'].flatMap(text => [Buffer.from(text), Buffer.from(text).subarray(0, -1), Buffer.from(text).subarray(1)]),
      ),
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), parts => {
        const bytes = Buffer.concat(parts)
        fc.pre(!isUtf8(bytes) && !(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff))
        expect(refusal(bytes)).toBe(`a.md: byte ${slowOffset(bytes)} is not UTF-8.`)
      }),
      {numRuns: 500},
    )
  })

  test('every text comes back as it was, in each of the three encodings', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), raw => {
        const text = `\ufeff${raw.replaceAll('\0', '')}`
        expect(decodeDraft(Buffer.from(text), 'a').text).toBe(text)
        expect(decodeDraft(Buffer.from(text, 'utf16le'), 'a').text).toBe(text)
        expect(decodeDraft(Buffer.from(text, 'utf16le').swap16(), 'a').text).toBe(text)
      }),
    )
  })

  test('the fault at the end of five megabytes is found', () => {
    const bytes = Buffer.concat([Buffer.from('مكتبة '.repeat(500_000)), Buffer.from([0xff])])
    expect(refusal(bytes)).toBe(`a.md: byte ${bytes.length - 1} is not UTF-8.`)
  })
})

describe('what cannot be had', () => {
  const cwd = folderWith({'folder/': ''})
  test.each([
    {why: 'a file that is gone', name: 'gone.md', says: 'gone.md cannot be read: there is no such file.'},
    {why: 'a folder in the place of a file', name: 'folder', says: 'folder cannot be read: it is a folder.'},
    {why: 'a name that no disk takes', name: 'x'.repeat(300), says: `${'x'.repeat(300)} cannot be read: the name is too long.`},
  ])('$why', ({name, says}) => {
    expect(() => readDraft(`${cwd}/${name}`, name)).toThrow(says)
  })
})

describe('a file that is longer than may be', () => {
  test('is refused, and one as long as may be is read', () => {
    const cwd = folderWith({'long.md': Buffer.alloc(LONGEST_DRAFT + 1, 'a '), 'fits.md': Buffer.alloc(LONGEST_DRAFT, 'a ')})
    expect(() => readDraft(`${cwd}/long.md`, 'long.md', LONGEST_DRAFT)).toThrow(
      'long.md holds more than 20 MB, the most that m6l reads of a post.',
    )
    expect(readDraft(`${cwd}/fits.md`, 'fits.md', LONGEST_DRAFT).text).toHaveLength(LONGEST_DRAFT)
  })

  test.skipIf(process.platform === 'win32')('nothing waits for the end of what has none', () => {
    expect(() => readDraft('/dev/zero', 'zero.md', LONGEST_DRAFT)).toThrow('zero.md holds more than 20 MB')
  })
})
