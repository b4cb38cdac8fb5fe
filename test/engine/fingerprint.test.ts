import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fingerprints, textHash} from '../../src/engine/index.js'
import {lint} from '../kit/lint.js'
import {markerOf} from '../kit/rule.js'

const PRIME = 0x100000001b3n
const BASIS = 0xcbf29ce484222325n

/** FNV-1a with 64 bits as its authors define it, over the bytes of UTF-16. */
function slowly(text: string): string {
  let hash = BASIS
  for (const byte of Buffer.from(text, 'utf16le')) hash = ((hash ^ BigInt(byte)) * PRIME) % 2n ** 64n
  return hash.toString(16).padStart(16, '0')
}

test('the hash is FNV-1a, counted exactly', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => textHash(text) === slowly(text)))
})

async function printsOf(post: string, path = 'a.md'): Promise<readonly string[]> {
  const {source, findings} = await lint([markerOf('IDIOT'), markerOf('idiot')], {post})
  return fingerprints(path, source, findings)
}

test('a finding stays the same when text is added around it', async () => {
  expect(await printsOf('Oh.\n\nYou IDIOT, said he.')).toEqual(await printsOf('You IDIOT!'))
})

test('another path, rule or place in a row of equals is another finding', async () => {
  const [first, second, third] = await printsOf('IDIOT IDIOT idiot')
  expect(new Set([first, second, third, ...(await printsOf('IDIOT', 'b.md'))]).size).toBe(4)
  expect(second).toBe(`${first}-2`)
})
