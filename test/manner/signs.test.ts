import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {evidenceIn, findsOf} from '../../src/manner/evidence.js'
import {lineOf, shapeOf} from '../../src/manner/shape.js'
import {signHash, withAlike, withOther} from '../../src/manner/sign-hashes.js'
import {addSigns, type Place, tagsIn} from '../../src/manner/signs.js'
import {stretchesOf} from '../../src/manner/stretches.js'
import {passageWords} from '../../src/post/index.js'
import {hashOf} from '../../src/reader/index.js'
import {read} from '../kit/cases.js'
import {lexicons} from '../kit/lexicons.js'

async function placeOf(text: string): Promise<Place> {
  const post = await read(text)
  const [stretch] = stretchesOf(post)
  if (!stretch) throw new Error(`“${text}” has no sentence.`)
  const {passage} = stretch
  const words = passageWords(passage).slice(0, stretch.count)
  const tags = tagsIn(passage, lexicons).filter(({end}) => end <= stretch.end)
  return {stretch, words, tags, place: 'first', evidence: evidenceIn(passage, {post, terms: lexicons}), post, terms: lexicons}
}

/** The signs of a sentence as they would be written out: models have learned the hashes of these texts. */
function writtenOut(at: Place, vouchers: readonly string[]): readonly string[] {
  const {tags, words, stretch, place} = at
  const [first] = words
  const names = [...new Set(tags.map(({name}) => name))].sort()
  const opening = tags.filter(({start, end}) => first && start <= first.start && end >= first.end)
  const shape = shapeOf(stretch)
  const finds = findsOf(at)
  const others = [lineOf(stretch), ...shape.filter(one => one === 'asks' || one === 'small')]
  return [
    ...[...names, ...inPairs(names), ...opening.map(({name}) => `opens ${name}`)],
    ...[place, `first ${first?.key}`, `lang ${stretch.passage.language}`, ...vouchers],
    ...[...shape, ...shape.map(one => `${place} ${one}`), ...shape.flatMap(one => names.map(name => `${one} ${name}`))],
    ...[...finds, ...inPairs(finds), ...others, ...finds.flatMap(one => others.map(other => `${one} ${other}`))],
  ]
}

function inPairs(signs: readonly string[]): readonly string[] {
  return signs.flatMap((one, at) => signs.slice(at + 1).map(other => `${one}|${other}`))
}

describe('the signs of a sentence are hashed as if they were written out', () => {
  test.each<readonly [text: string, vouchers: readonly string[]]>([
    ['I think Sara should check it first? The hall is open.', []],
    ['The hall opens tomorrow, Sara! Come. https://example.org/hall', ['link', 'sourced']],
    ['je pense que 40 % aiment ça « vraiment »', ['quoted']],
    ['القاعة مغلقة غدا', []],
    ['ghadi nchofo m3a Sara ghedda?', []],
  ])('“%s”', async (text, vouchers) => {
    const at = await placeOf(text)
    const hashes = new Set<number>()
    addSigns(at, hash => hashes.add(hash))
    expect(hashes).toEqual(new Set(writtenOut(at, vouchers).map(sign => hashOf(`\0${sign}`))))
  })

  test('whatever their parts are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(withOther(signHash(one), other)).toBe(hashOf(`\0${one} ${other}`))
        expect(withAlike(signHash(one), other)).toBe(hashOf(`\0${one}|${other}`))
      }),
    )
  })
})
