import {describe, expect, test} from 'vitest'
import {editingSigns} from '../../src/detect/editing-sign.js'
import {parse} from '../../src/post/index.js'

async function signs(source: string, path = 'post.md') {
  return editingSigns(await parse(source, {path})).map(({start, end}) => source.slice(start, end))
}

describe('editingSigns', () => {
  test('a conflict is one sign: its first line', async () => {
    expect(await signs('A\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\nD')).toEqual(['<<<<<<< HEAD'])
  })

  test('in front matter', async () => {
    expect(await signs('---\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> main\n---\nText')).toEqual(['<<<<<<< HEAD'])
  })

  test('what is left of a conflict whose first line was removed', async () => {
    expect(await signs('b\n\n=======\nc\n>>>>>>> origin/main', 'post.txt')).toEqual(['======='])
  })

  test('a heading and a quotation are none', async () => {
    expect(await signs('Hours\n=======\n\n>>>>>>> Nine to six')).toEqual([])
  })

  test('the head of a difference', async () => {
    expect(await signs('@@ -1,2 +1,2 @@\ntext')).toEqual(['@@ -1,2 +1,2 @@'])
  })

  test('tracked changes and comments of a word processor', async () => {
    expect(await signs('a {++b++} {--c--} {>>d<<} {==e==} Commented [SB1]: f')).toEqual([
      '{++b++}',
      '{--c--}',
      '{>>d<<}',
      '{==e==}',
      'Commented [SB1]:',
    ])
  })

  test('none in code', async () => {
    expect(await signs('`{++b++}`\n\n~~~\n<<<<<<< HEAD\n=======\n>>>>>>> a\n~~~')).toEqual([])
  })
})
