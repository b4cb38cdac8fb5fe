import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {discoverDrafts, ignoreFile, shownPath} from '../../src/files/index.js'
import {folderWith} from '../kit/folder.js'

interface Looked {
  readonly ignored?: readonly string[]
  readonly mustMatch?: boolean
}

async function found(cwd: string, paths: readonly string[], {ignored = [], mustMatch = true}: Looked = {}): Promise<readonly string[]> {
  const isIgnored = async (file: string) => ignored.includes(path.relative(cwd, file))
  const {drafts, leftOut} = await discoverDrafts({paths, cwd, mustMatch, isIgnored})
  return [...drafts.map(({shown}) => shown), ...leftOut.map(({shown}) => `(${shown})`)]
}

describe('what is found', () => {
  const cwd = folderWith({
    ...{'b.md': '', 'a.txt': '', 'c.markdown': '', 'picture.png': '', 'notes.mdx': '', 'UPPER.MD': ''},
    ...{
      'posts/z.md': '',
      'posts/deep/y.md': '',
      'posts/image.jpg': '',
      '.hidden/x.md': '',
      'node_modules/p/README.md': '',
      '..odd/o.md': '',
    },
    ...{
      'odd names/two words.md': '',
      'odd names/أسبوع القراءة.md': '',
      'odd names/new\nline.md': '',
      'odd names/[2026] a.md': '',
      '-dash.md': '',
    },
    'empty/': '',
  })
  const ODD = ['odd names/[2026] a.md', 'odd names/new\nline.md', 'odd names/two words.md', 'odd names/أسبوع القراءة.md']

  test.each([
    {
      why: 'a folder gives drafts, sorted, and nothing of dot folders and node_modules',
      paths: ['posts'],
      files: ['posts/deep/y.md', 'posts/z.md'],
    },
    {why: 'a folder with a slash after it is the same', paths: ['posts/'], files: ['posts/deep/y.md', 'posts/z.md']},
    {why: 'a file is taken whatever its ending', paths: ['notes.mdx'], files: ['notes.mdx']},
    {why: 'a dot folder is read when it is named', paths: ['.hidden'], files: ['.hidden/x.md']},
    {why: 'and so is a package', paths: ['node_modules/p'], files: ['node_modules/p/README.md']},
    {why: 'the order of the paths changes nothing', paths: ['posts/z.md', 'b.md', 'a.txt'], files: ['a.txt', 'b.md', 'posts/z.md']},
    {
      why: 'what is named twice, thrice, by folder and by glob is read once',
      paths: ['b.md', './b.md', 'posts/../b.md', '*.md'],
      files: ['-dash.md', 'b.md'],
    },
    {why: 'a glob with an ending takes that ending', paths: ['*.mdx'], files: ['notes.mdx']},
    {why: 'a glob without one takes drafts and leaves pictures', paths: ['posts/**'], files: ['posts/deep/y.md', 'posts/z.md']},
    {why: 'a glob as Windows writes it', paths: ['posts\\deep\\*.md'], files: ['posts/deep/y.md']},
    {why: 'braces', paths: ['{a,c}.{txt,markdown}'], files: ['a.txt', 'c.markdown']},
    {why: 'names with spaces, Arabic, brackets, a line feed', paths: ['odd names'], files: ODD},
    {why: 'brackets in a name that exists are no glob', paths: ['odd names/[2026] a.md'], files: ['odd names/[2026] a.md']},
    {why: 'a dash in front is a name once -- stands before it', paths: ['-dash.md'], files: ['-dash.md']},
    {why: 'a folder whose name starts with two dots is no way out', paths: ['..odd'], files: ['..odd/o.md']},
  ])('$why', async ({paths, files}) => {
    expect(await found(cwd, paths)).toEqual(files)
  })

  test('absolute paths and globs are shown from the working folder', async () => {
    expect(await found(cwd, [`${cwd}/b.md`, `${cwd}/posts/deep/*.md`])).toEqual(['b.md', 'posts/deep/y.md'])
  })

  test('a path above the working folder is shown whole', async () => {
    expect(await found(`${cwd}/posts`, ['../b.md', '../odd*/two*.md'])).toEqual([`${cwd}/b.md`, `${cwd}/odd names/two words.md`])
  })

  test.each([
    {why: 'a path that is not there', paths: ['gone.md'], says: 'There is no “gone.md”.'},
    {why: 'the nearest name', paths: ['post/depe/y.md'], says: 'There is no “post/depe/y.md”. Did you mean “posts/deep/y.md”?'},
    {why: 'another ending', paths: ['b.txt'], says: 'There is no “b.txt”. Did you mean “b.md”?'},
    {why: 'an ending alone makes no name near', paths: ['xyz.md'], says: /^There is no “xyz\.md”\.$/u},
    {why: 'one among others', paths: ['b.md', 'gone'], says: 'There is no “gone”.'},
    {why: 'a glob that finds nothing', paths: ['*.rst'], says: 'There is no “*.rst”.'},
    {why: 'a folder without drafts', paths: ['empty'], says: 'There are no .md, .markdown or .txt drafts in “empty”.'},
    {why: 'an unset variable of a script must not lint everything', paths: [''], says: 'One of the paths is empty.'},
    {why: 'a path through a file', paths: ['b.md/x.md'], says: '“b.md/x.md” cannot be read: part of the path is no folder.'},
    {why: 'a name that no disk takes', paths: ['x'.repeat(300)], says: 'the name is too long'},
  ])('$why', async ({paths, says}) => {
    await expect(found(cwd, paths)).rejects.toThrow(says)
  })

  const WHOLE = 'odd names/two words.md'
  test.each([
    {why: 'a name that the shell has parted at its spaces', paths: ['odd', 'names/two', 'words.md'], meant: WHOLE},
    {why: 'one that stands among others', paths: ['b.md', 'odd', 'names/two', 'words.md', 'a.txt'], meant: WHOLE},
    {why: 'one of which a part is there', paths: ['b.md', 'c'], meant: 'b.md c'},
    {why: 'one between the marks of a word processor', paths: ['“odd', 'names/two', 'words.md”'], meant: WHOLE},
    {why: 'between those of French', paths: ['«\u00a0odd', 'names/two', 'words.md\u00a0»'], meant: WHOLE},
  ])('$why is told whole', async ({paths, meant}) => {
    const folder = folderWith({'odd names/two words.md': '', 'b.md': '', 'a.txt': '', 'b.md c': ''})
    await expect(found(folder, paths)).rejects.toMatchObject({
      message: expect.stringContaining(`Did you mean “${meant}”?`),
      remedy: `A name that holds spaces stands between quotation marks, and straight ones: "${meant}"`,
    })
  })

  test.each([
    {why: 'of Word', files: {'posts/plan.docx': 'PK', 'posts/x.png': ''}, remedy: 'm6l reads plain text, and so not plan.docx:'},
    {why: 'in a folder of its own', files: {'posts/مسودات/إعلان.odt': ''}, remedy: 'not مسودات/إعلان.odt: copy its words'},
    {why: 'but no picture', files: {'posts/x.png': ''}, remedy: 'Check the path; a schedule (.csv)'},
  ])('a folder that holds no draft but a document: $why', async ({files, remedy}) => {
    await expect(found(folderWith(files), ['posts'])).rejects.toMatchObject({remedy: expect.stringContaining(remedy)})
  })

  test('nothing found is no error when that is wanted', async () => {
    expect(await found(cwd, ['gone.md', '*.rst', 'empty'], {mustMatch: false})).toEqual([])
  })
})

describe('what is ignored', () => {
  const cwd = folderWith({'a.md': '', 'archive/old.md': '', 'archive/keep.md': ''})

  test('a folder that is ignored altogether is a mistake', async () => {
    const ignored = ['archive/old.md', 'archive/keep.md']
    await expect(found(cwd, ['archive'], {ignored})).rejects.toThrow('Every draft at “archive” is ignored.')
  })

  test('a draft that is named is left out and told: a hook names whatever was changed', async () => {
    expect(await found(cwd, ['archive/old.md'], {ignored: ['archive/old.md']})).toEqual(['(archive/old.md)'])
  })

  test.each([
    {why: 'patterns are those of .gitignore', text: 'archive/*\n!archive/keep.md\n', ignored: ['archive/old.md']},
    {
      why: 'Windows ends lines otherwise and puts a mark in front',
      text: '\ufeffarchive/old.md\r\n# why\r\n\r\n',
      ignored: ['archive/old.md'],
    },
    {why: 'an empty file ignores nothing', text: '', ignored: []},
  ])('$why', async ({text, ignored}) => {
    const folder = folderWith({'.m6lignore': text})
    const isIgnored = await ignoreFile(folder, undefined)
    const names = ['a.md', 'archive/old.md', 'archive/keep.md', '../archive/old.md', '..odd/a.md', '']
    expect(names.filter(name => isIgnored?.(path.join(folder, name)))).toEqual(ignored)
  })

  test('the nearest upward counts, with patterns that stand in its own folder, and none from out of the repository', async () => {
    const folder = folderWith({
      '.m6lignore': '/posts/old/',
      'posts/old/a.md': '',
      'posts/a.md': '',
      'mine/.m6lignore': 'b.md',
      'theirs/.git/': '',
    })
    const [above, nearest] = [await ignoreFile(`${folder}/posts`, undefined), await ignoreFile(`${folder}/mine`, undefined)]
    expect([above?.(`${folder}/posts/old/a.md`), above?.(`${folder}/posts/a.md`)]).toEqual([true, false])
    expect([nearest?.(`${folder}/mine/b.md`), nearest?.(`${folder}/posts/old/a.md`)]).toEqual([true, false])
    expect(await ignoreFile(`${folder}/theirs`, undefined)).toBeUndefined()
  })

  test('patterns of a file that is named stand in its own folder', async () => {
    const folder = folderWith({'settings/ignore': 'a.md', 'a.md': '', 'settings/a.md': ''})
    const isIgnored = await ignoreFile(folder, 'settings/ignore')
    expect([isIgnored?.(`${folder}/a.md`), isIgnored?.(`${folder}/settings/a.md`)]).toEqual([false, true])
  })

  test.each([
    {why: 'a file that is not there', named: 'gone', says: 'The ignore file gone cannot be read: there is no such file.'},
    {why: 'a folder', named: 'archive', says: 'The ignore file archive cannot be read: it is a folder.'},
    {why: 'patterns that would take for ever', named: 'slow', says: 'has more than 3 “*” between two slashes'},
  ])('$why', async ({named, says}) => {
    const folder = folderWith({'archive/': '', slow: '*a*a*a*a*b'})
    await expect(ignoreFile(folder, named)).rejects.toThrow(says)
  })
})

describe('symbolic links', () => {
  const outside = folderWith({'secret.md': '', 'posts/secret.md': ''})
  const cwd = folderWith({'posts/a.md': '', 'shared/s.md': ''})
  symlinkSync('../shared/s.md', `${cwd}/posts/inside.md`)
  symlinkSync(`${outside}/secret.md`, `${cwd}/posts/outside.md`)
  symlinkSync('gone.md', `${cwd}/posts/dangling.md`)
  symlinkSync('loop.md', `${cwd}/posts/loop.md`)
  symlinkSync('../posts', `${cwd}/posts/round`)
  symlinkSync('../shared', `${cwd}/posts/folder.md`)
  symlinkSync(outside, `${cwd}/away`)

  test('a walk follows none: what they lead to in the repository is read under its own name', async () => {
    expect(await found(cwd, ['.', 'posts/*.md', '**/*'])).toEqual(['posts/a.md', 'shared/s.md'])
  })

  test('one that is named is followed within the repository', async () => {
    expect(await found(cwd, ['posts/inside.md', 'posts/folder.md'])).toEqual(['posts/folder.md/s.md', 'posts/inside.md'])
  })

  test.each([
    {why: 'a link out that a shell unfolded', given: 'posts/outside.md', says: 'is a symbolic link that leads out of the repository'},
    {why: 'a folder that leads out', given: 'away', says: 'is a symbolic link that leads out of the repository'},
    {why: 'a file below one', given: 'away/secret.md', says: 'is a symbolic link that leads out of the repository'},
    {why: 'a circle', given: 'posts/loop.md', says: 'its symbolic links go round in a circle'},
    {why: 'a link to nothing', given: 'posts/dangling.md', says: /^There is no “posts\/dangling\.md”\.$/u},
  ])('$why', async ({given, says}) => {
    await expect(found(cwd, [given])).rejects.toThrow(says)
  })

  test('a place outside that is named as such is the wish of who names it', async () => {
    expect(await found(cwd, [`${outside}/posts`])).toEqual([`${outside}/posts/secret.md`])
  })
})

test('a path is shown as people know it', () => {
  expect(shownPath('/a/b/c.md', '/a/b')).toBe('c.md')
  expect(shownPath('/a/b/..c.md', '/a/b')).toBe('..c.md')
  expect(shownPath('/a/x.md', '/a/b')).toBe('/a/x.md')
})
