/** What the first bytes of a file tell of it. */
export interface ImageMetadata {
  /** Whether they are those of an image. */
  readonly isImage: boolean
  /** Whether they say where it was taken. */
  readonly placed: boolean
}

const NOTHING: ImageMetadata = {isImage: false, placed: false}
/** Where the metadata of an image is looked for; what is longer is cut. */
const MOST = 512 * 1024

/** Reads what a file's first bytes tell. Never throws, whatever the bytes are, and takes time in proportion to their number. */
export async function readImageMetadata(bytes: Uint8Array): Promise<ImageMetadata> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MOST))
  if (!isImage(head)) return NOTHING
  return {isImage: true, placed: hasPlaceInXmp(head) || (await hasPlaceInExif(head))}
}

/** A signature: the letters that stand at an offset (Latin-1). */
type Signature = readonly (readonly [offset: number, letters: string])[]

// The first bytes of the formats, as their specifications state them (see also mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm).
const SIGNATURES: readonly Signature[] = [
  [[0, '\xff\xd8\xff']],
  [[0, '\x89PNG\r\n\x1a\n']],
  [[0, 'GIF87a']],
  [[0, 'GIF89a']],
  [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
  [[0, 'II*\0']],
  [[0, 'MM\0*']],
  [
    [0, 'BM'],
    [6, '\0\0\0\0'],
  ],
  [[0, '\0\0\x01\0']],
  [[0, '\xff\x0a']],
  [[0, '\0\0\0\x0cJXL \r\n\x87\n']],
  [[0, '\0\0\0\x0cjP  \r\n\x87\n']],
]
const HEIF_BRANDS = /^ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif|avis)/
// An SVG may start with a declaration, comments and a document type.
const SVG = /<svg[\s>]/i
const TEXT_START = /^(?:\xef\xbb\xbf)?\s{0,100}<(?:\?xml|!--|!doctype svg|svg[\s>])/i

function isImage(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 2048)
  if (SIGNATURES.some(signature => signature.every(([offset, letters]) => start.startsWith(letters, offset)))) return true
  if (HEIF_BRANDS.test(start.slice(4, 12))) return true
  return TEXT_START.test(start) && SVG.test(start)
}

/** XMP states a position as text: `exif:GPSLatitude="33,31.7N"` or as an element of that name. */
function hasPlaceInXmp(head: Buffer): boolean {
  const at = head.indexOf('exif:GPSLatitude', 0, 'latin1')
  return at >= 0 && /^exif:GPSLatitude(?:\s{0,5}=\s{0,5}["']|>)\s{0,5}\d/.test(head.toString('latin1', at, at + 60))
}

/**
 * EXIF is the same block of TIFF in every format that carries it (CIPA DC-008; PNG 3rd edition, 11.3.4.3; WebP container specification;
 * ISO/IEC 23008-12, annex A), so it is found by how it starts. exifr's smallest build reads it out of a JPEG: each block becomes one.
 */
async function hasPlaceInExif(head: Buffer): Promise<boolean> {
  for (const start of tiffStarts(head)) {
    const block = head.subarray(start, start + LONGEST_BLOCK)
    if (mayHoldPlace(block) && (await holdsPlace(asJpeg(block)))) return true
  }
  return false
}

const MOST_BLOCKS = 8
const LONGEST_BLOCK = 0xffff - 8

function tiffStarts(head: Buffer): readonly number[] {
  const starts = ['II*\0', 'MM\0*'].flatMap(sign => {
    const found: number[] = []
    for (let at = head.indexOf(sign, 0, 'latin1'); at >= 0 && found.length < MOST_BLOCKS; at = head.indexOf(sign, at + 1, 'latin1'))
      found.push(at)
    return found
  })
  return starts.sort((a, b) => a - b).slice(0, MOST_BLOCKS)
}

/** The tag of the GPS block (0x8825) in either byte order: without it exifr need not be loaded. */
function mayHoldPlace(block: Buffer): boolean {
  return block.includes('\x88\x25', 0, 'latin1') || block.includes('\x25\x88', 0, 'latin1')
}

function asJpeg(block: Buffer): Buffer {
  const segment = Buffer.from('\xff\xd8\xff\xe1\0\0Exif\0\0', 'latin1')
  segment.writeUInt16BE(block.length + 8, 4)
  return Buffer.concat([segment, block, Buffer.from('\xff\xd9', 'latin1')])
}

async function holdsPlace(jpeg: Buffer): Promise<boolean> {
  try {
    const {gps} = await import('exifr/dist/mini.esm.mjs')
    const place = await gps(jpeg)
    // A camera without a fix writes zeros, or 0/0, which is no number.
    return (
      place !== undefined && [place.latitude, place.longitude].every(Number.isFinite) && (place.latitude !== 0 || place.longitude !== 0)
    )
  } catch {
    // Metadata that cannot be read tells no place.
    return false
  }
}
