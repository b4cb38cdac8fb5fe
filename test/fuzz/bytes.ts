import type {Chance} from './chance.js'

const LONGEST = 300

/** Bytes of no meaning at all, or nearly text: ASCII, UTF-8, UTF-16, with a few bytes broken. Each unit of the result stands for one. */
export function randomBytes(chance: Chance): string {
  const bytes = Buffer.concat(Array.from({length: chance.below(4)}, () => chance.oneOf(KINDS)(chance, 1 + chance.below(LONGEST))))
  const start = chance.oneOf(['', '', '\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', '---\n'])
  for (let broken = chance.below(3) * chance.below(3); broken > 0 && bytes.length > 0; broken--)
    bytes[chance.below(bytes.length)] = chance.below(256)
  return start + bytes.toString('latin1')
}

type Kind = (chance: Chance, length: number) => Buffer

const KINDS: readonly Kind[] = [
  (chance, length) => Buffer.from(Array.from({length}, () => chance.below(256))),
  (chance, length) => Buffer.from(Array.from({length}, () => 32 + chance.below(95))),
  (chance, length) => Buffer.from(Array.from({length}, () => chance.oneOf([...' \n\t#*_[]()<>`&;:/@!-"\'|~\\{}=.a0'])).join('')),
  (chance, length) => Buffer.from(Array.from({length}, () => letter(chance)).join('')),
  (chance, length) => Buffer.from(Array.from({length}, () => letter(chance)).join(''), 'utf16le'),
  (chance, length) => Buffer.from(Array.from({length}, () => letter(chance)).join(''), 'utf16le').swap16(),
]

/** Where the letters are that posts are written in, and those that trick readers. */
const BLOCKS: readonly (readonly [first: number, size: number])[] = [
  ...([
    [0x20, 0x60],
    [0xa0, 0x60],
    [0x100, 0x100],
    [0x300, 0x70],
    [0x600, 0x100],
  ] as const),
  ...([
    [0x2000, 0x70],
    [0xfb50, 0x2b0],
    [0xfe00, 0x100],
    [0x1d400, 0x400],
    [0x1f300, 0x300],
  ] as const),
  [0, 0xd800],
]

function letter(chance: Chance): string {
  const [first, size] = chance.oneOf(BLOCKS)
  return String.fromCodePoint(first + chance.below(size))
}
