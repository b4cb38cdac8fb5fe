import {expect, test} from 'vitest'
import {lineHashes} from '../../src/report/line-hash.js'

// The vectors that codeql-action publishes (github/codeql-action, src/fingerprints.test.ts, MIT).
const HELLO = [
  ...['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1'],
  ...['b3edc88f2938467e:1', 'c8e28b0b4002a3a0:1', 'c129715d7a2bc9a3:1'],
]

test.each([
  {why: 'an empty file', text: '', hashes: ['c129715d7a2bc9a3:1']},
  {
    why: 'spaces and tabs do not count',
    text: ' a\nb\n  \t\tc\n d',
    hashes: ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  },
  {
    why: 'no line end at the end',
    text: ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    hashes: [
      ...['8b7cf3e952e7aeb2:1', 'b1ae1287ec4718d9:1', 'bff680108adb0fcc:1'],
      ...['c6805c5e1288b612:1', 'b86d3392aea1be30:1', 'e6ceba753e1a442:1'],
    ],
  },
  {why: 'LF', text: ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', hashes: HELLO},
  {why: 'CR', text: ' hello; \t\rworld!!!\r\r\r  \t\tGreetings\r End\r', hashes: HELLO},
  {why: 'CR LF', text: ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', hashes: HELLO},
  {why: 'all three', text: ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', hashes: HELLO},
  {
    why: 'the same window again and again',
    text: 'Lorem ipsum dolor sit amet.\n'.repeat(10),
    hashes: [
      ...[1, 2, 3, 4, 5, 6].map(count => `a7f2ff13bc495cf2:${count}`),
      ...['a7f2ff1481e87703:1', 'a9cf91f7bbf1862b:1', '55ec222b86bcae53:1', 'cc97dc7b1d7d8f7b:1', 'c129715d7a2bc9a3:1'],
    ],
  },
  {
    why: 'lines that differ in a letter',
    text: 'x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n',
    hashes: [
      ...['e54938cc54b302f1:1', 'bb609acbe9138d60:1', '1131fd5871777f34:1', '5c482a0f8b35ea28:1'],
      ...['54517377da7028d2:1', '2c644846cb18d53e:1', 'f1b89f20de0d133:1', 'c129715d7a2bc9a3:1'],
    ],
  },
])('$why', ({text, hashes}) => {
  expect(lineHashes(text)).toEqual(hashes)
})

test('is the same as with whole 64-bit numbers, whatever the letters', () => {
  const text = 'مكتبة 😀 \uffff\ufffe 𝔸 '.repeat(40)
  expect(lineHashes(text)).toEqual([`${plainHash(text)}:1`])
})

function plainHash(text: string): string {
  const window = [...text.replaceAll(' ', '').slice(0, 100)].flatMap(letter => letter.split(''))
  const hash = window.reduce((sum, unit) => BigInt.asUintN(64, sum * 37n + BigInt(unit.charCodeAt(0))), 0n)
  return hash.toString(16)
}
