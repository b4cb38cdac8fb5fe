import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

async function marksIn(text: string): Promise<readonly string[]> {
  return offencesIn(await parse(text, {path: 'post.md'}), lexicons).map(({kind, text: said}) => `${kind}: ${said}`)
}

describe('ill that is wished on the reader is an attack', () => {
  it.each([
    {why: 'English', text: 'Lost our atlas? May you rot.', mark: 'insult: May you rot'},
    {why: 'French', text: 'Que Dieu te maudisse, toi et ton amende.', mark: 'insult: Que Dieu te maudisse'},
    {why: 'Arabic', text: 'من مزق الصفحة: لعنك الله.', mark: 'insult: لعنك الله'},
    {why: 'Darija', text: 'الله يعطيك السرطان آ مول الكتاب.', mark: 'insult: الله يعطيك السرطان'},
    {why: 'Darija in Latin letters', text: 'Allah y3tik lmout a li khda ktabna.', mark: 'insult: Allah y3tik lmout'},
  ])('$why: $text', async ({text, mark}) => expect(await marksIn(text)).toEqual([mark]))

  it.each([
    {why: 'a blessing that begins like a curse', text: 'الله يعطيك الصحة آ لالة خدوج.'},
    {why: 'the same in Latin letters', text: 'Allah y3tik ssa7a a khouya.'},
    {why: 'what somebody is told in a book', text: '« Que Dieu te maudisse », dit le père à la fin du roman.'},
    {why: 'what is condemned', text: 'Whoever wrote “May you rot” on the wall: we are sad.'},
    {why: 'the devil, when tempers are to cool', text: 'نعل الشيطان آ صاحبي وشرب أتاي.'},
  ])('but not $why: $text', async ({text}) => expect(await marksIn(text)).toEqual([]))
})
