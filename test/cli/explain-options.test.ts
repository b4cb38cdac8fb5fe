import {describe, expect, test} from 'vitest'
import {ruleBook} from '../../rules/presets.js'
import {OPTIONS} from '../../src/cli/words/options.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

const described = ruleBook.rules.flatMap(({id, options}) =>
  Object.entries(options).map(([name, {shape}]) => ({option: `${id}.${name}`, says: String(shape.schema['description'])})),
)

describe('the options of rules', () => {
  test.each(described)('$option is described in French and Arabic', ({says}) => {
    expect(OPTIONS[says]).toEqual([expect.stringMatching(/\p{Script=Latin}.*\.$/u), expect.stringMatching(/\p{Script=Arabic}.*\.$/u)])
  })

  test('none is described that there is not', () => {
    expect(new Set(Object.keys(OPTIONS))).toEqual(new Set(described.map(({says}) => says)))
  })

  test.each([
    ['fr', 'Si une publication doit nommer son auteur.'],
    ['ar', 'هل يجب أن يذكر المنشور كاتبه.'],
    ['en', 'Whether a post must name its author.'],
  ])('the page of a rule says so: %s', async (locale, says) => {
    expect((await m6l(['explain', 'author-may-publish', '--locale', locale], {cwd: folderWith({})})).out).toContain(says)
  })
})
