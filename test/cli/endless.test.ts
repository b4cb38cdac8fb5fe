import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))

/** A folder with a draft, and a pipe that nobody ever writes to. */
function folderWithPipe(name: string): string {
  const cwd = folderWith({'.git/': '', 'a.md': 'Hello.'})
  execFileSync('mkfifo', [path.join(cwd, name)])
  return cwd
}

test.skipIf(process.platform === 'win32').each([
  {name: '.m6lrc.json', argv: [], code: 2, err: '.m6lrc.json cannot be read: it is a pipe or a device.'},
  {name: '.m6lrc', argv: [], code: 2, err: '.m6lrc cannot be read: it is a pipe or a device.'},
  {name: 'package.json', argv: [], code: 0, err: ''},
  {name: '.m6lignore', argv: [], code: 2, err: 'The ignore file .m6lignore cannot be read: it is a pipe or a device.'},
  {name: '.m6lcache', argv: ['--cache'], code: 0, err: 'the cache .m6lcache is a pipe or a device; it stays as it is.'},
  {name: '.m6l-suppressions.json', argv: [], code: 2, err: 'The baseline .m6l-suppressions.json cannot be read: it is a pipe or a device.'},
  {name: 'b.md', argv: [], code: 0, err: ''},
])('a pipe in the place of $name is waited for by nobody', async ({name, argv, code, err}) => {
  const said = await m6l(['.', ...argv], {cwd: folderWithPipe(name)})
  expect(said.code).toBe(code)
  expect(said.err).toContain(err)
})
