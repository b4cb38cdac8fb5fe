import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, expectTypeOf, test} from 'vitest'
import {readImageMetadata} from '../../src/detect/image-metadata.js'
import type {LocalFile} from '../../src/engine/index.js'
import {type FileFacts, lookUp} from '../../src/files/local-files.js'
import {jpeg, png, tiff, webp} from '../kit/images.js'

let base = ''
let root = ''
let folder = ''
const PLACED = {isImage: true, placed: true}

beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'm6l-files-'))
  root = path.join(base, 'repository')
  folder = path.join(root, 'content', 'posts')
  for (const made of [folder, path.join(root, 'static', 'img'), path.join(root, 'img'), path.join(folder, 'album')])
    mkdirSync(made, {recursive: true})
  const files: Record<string, Buffer | string> = {
    'content/posts/plain.jpg': jpeg(),
    'content/posts/placed.jpg': jpeg(tiff()),
    'content/posts/placed.png': png(tiff()),
    'content/posts/cut.jpg': jpeg(tiff()).subarray(0, 30),
    'content/posts/empty.jpg': '',
    'content/posts/letter.jpg': 'Dear library,',
    'content/posts/pointer.jpg': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n',
    'content/posts/قاعة المطالعة.jpg': jpeg(),
    'content/posts/photo #1.jpg': jpeg(),
    'content/posts/100%.jpg': jpeg(),
    'content/posts/large.webp': webp(tiff(), 600_000),
    'content/posts/large.jpg': Buffer.concat([jpeg(tiff(), 120_000), Buffer.alloc(600_000)]),
    'content/posts/guide.pdf': '%PDF-1.7',
    'static/img/served.png': png(),
    'img/root.png': png(),
    '../secret.jpg': jpeg(tiff()),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(root, name), content)
  symlinkSync(path.join(base, 'secret.jpg'), path.join(folder, 'out.jpg'))
  symlinkSync('plain.jpg', path.join(folder, 'in.jpg'))
  symlinkSync('loop.jpg', path.join(folder, 'loop.jpg'))
  symlinkSync(base, path.join(folder, 'above'))
  symlinkSync(root, path.join(base, 'linked'))
  execFileSync('mkfifo', [path.join(folder, 'pipe.jpg')])
})

afterAll(() => rmSync(base, {recursive: true, force: true}))

const look = async (...targets: string[]) => lookUp(targets, {folder, root, readMetadata: readImageMetadata})
const one = async (target: string) => (await look(target)).get(target)

describe('lookUp', () => {
  test('says what the engine asks for', () => expectTypeOf<FileFacts>().toEqualTypeOf<LocalFile>())

  test.each([
    ['plain.jpg', {state: 'found', isImage: true, placed: false}],
    ['./plain.jpg?v=2#top', {state: 'found', isImage: true, placed: false}],
    ['placed.jpg', {state: 'found', ...PLACED}],
    ['placed.png', {state: 'found', ...PLACED}],
    ['large.jpg', {state: 'found', ...PLACED}],
    ['large.webp', {state: 'found', ...PLACED}],
    ['cut.jpg', {state: 'found', isImage: true, placed: false}],
    ['empty.jpg', {state: 'found', bytes: 0, isImage: false}],
    ['letter.jpg', {state: 'found', bytes: 13, isImage: false}],
    ['guide.pdf', {state: 'found', isImage: false}],
    ['%D9%82%D8%A7%D8%B9%D8%A9%20%D8%A7%D9%84%D9%85%D8%B7%D8%A7%D9%84%D8%B9%D8%A9.jpg', {state: 'found'}],
    ['قاعة المطالعة.jpg', {state: 'found'}],
    ['photo #1.jpg', {state: 'found'}],
    ['100%.jpg', {state: 'found'}],
    ['album\\..\\plain.jpg', {state: 'found'}],
    ['album', {state: 'folder'}],
    ['absent.jpg', {state: 'missing', bytes: 0}],
    ['plain.jpg/inside.jpg', {state: 'missing'}],
    [`${'x'.repeat(5000)}.jpg`, {state: 'missing'}],
    ['a%00b.jpg', {state: 'missing'}],
    ['in.jpg', {state: 'found', isImage: true}],
    ['out.jpg', {state: 'outside', bytes: 0}],
    ['above/secret.jpg', {state: 'outside'}],
    ['../../../secret.jpg', {state: 'outside'}],
    ['../../img/root.png', {state: 'found'}],
    ['loop.jpg', {state: 'unreadable'}],
    ['pipe.jpg', {state: 'unreadable'}],
    ['/img/root.png', {state: 'found'}],
    ['/img/served.png', {state: 'found'}],
    ['img/served.png', {state: 'found'}],
    ['/../../secret.jpg', {state: 'outside'}],
    ['/etc/hostname', {state: 'missing'}],
  ])('%s', async (target, wanted) => {
    expect(await one(target)).toMatchObject(wanted)
  })

  test('a file that Git LFS has not fetched is found, and not judged', async () => {
    expect(await one('pointer.jpg')).toEqual({state: 'found', bytes: 64})
  })

  test('what is no path is not looked up', async () => {
    const targets = [
      'https://aui.ma/a.jpg',
      '//aui.ma/a.jpg',
      'data:image/png,x',
      'mailto:a@aui.ma',
      '#top',
      '',
      'C:\\a.jpg',
      'file:///etc/passwd',
    ]
    expect(
      await look(
        ...targets,
        '{{ site.url }}/a.jpg',
        '{% link a.jpg %}',
        'www.aui.ma/a.jpg',
        'aui.ma/a.jpg',
        '~/a.jpg',
        '\\\\server\\a.jpg',
      ),
    ).toEqual(new Map())
  })

  test('a root that is reached through a link is the same root', async () => {
    const linked = path.join(base, 'linked')
    const facts = await lookUp(['plain.jpg'], {folder: path.join(linked, 'content/posts'), root: linked, readMetadata: readImageMetadata})
    expect(facts.get('plain.jpg')?.state).toBe('found')
  })

  test('a folder that is not there knows nothing', async () => {
    expect(await lookUp(['a.jpg'], {folder: path.join(base, 'none'), root, readMetadata: readImageMetadata})).toEqual(new Map())
  })

  test('ten thousand targets do not keep the disk busy', async () => {
    const found = await look(...Array.from({length: 10_000}, (_, at) => `${at}.jpg`))
    expect(found.size).toBe(200)
  })

  test('reads the ends of a long file only', async () => {
    const lengths: number[] = []
    const readMetadata = async (bytes: Uint8Array) => {
      lengths.push(bytes.length)
      return {isImage: false, placed: false}
    }
    await lookUp(['large.webp'], {folder, root, readMetadata})
    expect(lengths).toEqual([256 * 1024])
  })
})
