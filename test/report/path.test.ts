import {expect, test} from 'vitest'
import {absolutePath, pathBelowRoot, uriOf} from '../../src/report/path.js'

test.each([
  {root: '/lib', path: 'a.md', absolute: '/lib/a.md', relative: 'a.md', uri: 'a.md'},
  {root: '/lib/', path: './p/../a b.md', absolute: '/lib/a b.md', relative: 'a b.md', uri: 'a%20b.md'},
  {root: '/lib', path: '/lib/p/é.md', absolute: '/lib/p/é.md', relative: 'p/é.md', uri: 'p/%C3%A9.md'},
  {root: '/lib', path: '../other/a.md', absolute: '/other/a.md', relative: '/other/a.md', uri: 'file:///other/a.md'},
  {root: '/lib', path: '/library/a.md', absolute: '/library/a.md', relative: '/library/a.md', uri: 'file:///library/a.md'},
  {root: '/', path: 'a.md', absolute: '/a.md', relative: 'a.md', uri: 'a.md'},
  {root: '/lib', path: 'b\\s:#?.md', absolute: '/lib/b\\s:#?.md', relative: 'b\\s:#?.md', uri: 'b%5Cs%3A%23%3F.md'},
  {root: '/lib', path: 'half\ud83d.md', absolute: '/lib/half\ud83d.md', relative: 'half\ud83d.md', uri: 'half%EF%BF%BD.md'},
  {root: 'C:\\lib', path: 'p/a.md', absolute: 'C:/lib/p/a.md', relative: 'p/a.md', uri: 'p/a.md'},
  {root: 'C:\\lib', path: 'D:/a.md', absolute: 'D:/a.md', relative: 'D:/a.md', uri: 'file:///D:/a.md'},
])('$path below $root', ({root, path, absolute, relative, uri}) => {
  expect([absolutePath(root, path), pathBelowRoot(root, path), uriOf(root, path)]).toEqual([absolute, relative, uri])
})
