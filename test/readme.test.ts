import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {formatters} from '../src/report/index.js'
import {m6l} from './kit/fake-io.js'
import {folderWith} from './kit/folder.js'

const README = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')

/** The code blocks of a language. */
const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'gu'))].map(([, text = '']) => text)

/** Every command line of m6l that the page shows, its options only. */
const commands = [...README.matchAll(/(?:^|`|npx |\| |\[npx )(m6l(?: [^`#\n\]<>|]+)?)/gmu)]
  .map(([, line = '']) => line.trim())
  .filter(line => line.includes(' -'))

describe('the README', () => {
  test.each([...new Set(commands)])('shows options that exist: %s', async line => {
    const options = [...line.matchAll(/(?<=\s)--[a-z-]+/gu)].map(([option]) => option)
    const [, word = ''] = line.split(' ')
    const command = /^[a-z]+$/u.test(word) ? word : 'lint'
    const {out} = await m6l(['help', ['merge', 'lint', 'config', 'init', 'rules'].includes(command) ? command : 'lint'], {
      cwd: folderWith({}),
    })
    for (const option of options) expect(out).toContain(option)
  })

  test('names every format', () => {
    for (const name of Object.keys(formatters)) expect(README).toContain(`\`${name}\``)
  })

  test('names a test for each thing that it took from others, and the test is there', () => {
    const held = [...README.matchAll(/\]\((test\/[\w./-]+\.test\.ts)\)/gu)].map(([, file = '']) => file)
    expect(held.length).toBeGreaterThan(9)
    for (const file of held) expect(existsSync(fileURLToPath(new URL(`../${file}`, import.meta.url))), file).toBe(true)
  })

  test.each(blocks('yaml'))('shows YAML that can be read: %#', block => {
    expect(parse(block)).toBeTypeOf('object')
  })
})
