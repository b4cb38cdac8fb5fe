import {filesBelow} from './below.js'

/** How the bytes of what is no text begin, and what people call it (the signatures of their formats: PDF, zip, Microsoft’s compound files, JPEG, PNG, GIF). */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a document of Word or LibreOffice, or an archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old Word'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
]

/** What a file is whose bytes are no text, as `a PDF`; nothing where its first bytes do not say. */
export function documentIn(bytes: Uint8Array): string | undefined {
  return BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[1]
}

const ENDINGS = /\.(?:docx?|odt|rtf|pages|pdf)$/iu

/** A document of a word processor in a folder, or below it; nothing where there is none. */
export function documentBelow(folder: string): string | undefined {
  return filesBelow(folder, ENDINGS).files[0]
}
