import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/post/index.js'
import {singledIn} from '../../../src/privacy/people/singled.js'
import {lexicons} from '../../kit/lexicons.js'

describe('how somebody without a name is singled out', () => {
  it.each([
    {why: 'an office', text: 'The captain of the team owes us a book.', manners: ['the-marked']},
    {why: 'one of many', text: 'A student slept.', manners: ['a']},
    {why: 'Arabic writes the article onto the last word', text: 'رئيسة نادي المسرح لم ترجع الكتاب.', manners: ['the-marked']},
    {why: 'and onto the second', text: 'كابتن الفريق لم يرجع الكتاب.', manners: ['the']},
    {why: 'Arabic: one of many', text: 'طالب سأل عن خريطة.', manners: ['a']},
    {why: 'Arabic: one of many, in a place', text: 'طالب في القاعة سأل عن خريطة.', manners: ['a-marked']},
    {why: 'Darija: an office', text: 'ra2is dyal club ma rje3ch lktab.', manners: ['the']},
    {why: 'Darija: “of” as short as people write it', text: 'presidente d club ma rej3atch lktab.', manners: ['the-marked']},
    {why: 'Darija: the article onto the second word', text: 'capitaine lmontakhab n3ess.', manners: ['the']},
    {why: 'Darija: the article is heard in the first letter', text: 'nnejjar kayn3es.', manners: ['the']},
    {why: 'Darija: of some, whatever they are like', text: 'stagiaire sghira dyalna katn3es.', manners: ['the']},
    {why: 'Darija: by what he does', text: 'Li rbe7 quiz ma rje3ch lktab.', manners: ['pointed']},
    {why: 'Darija, in Arabic letters: by what he does', text: 'اللي كيقدم الأخبار نسا المعجم.', manners: ['pointed']},
    {why: 'Darija: whoever wants', text: 'Li bgha yji, mer7ba bih.', manners: []},
    {why: 'Darija, in Arabic letters: whoever has', text: 'اللي عندو كتاب يرجعو.', manners: []},
    {why: 'Darija: one of many', text: 'chi stagiaire sewwel.', manners: ['a']},
    {why: 'a prize', text: 'The valedictorian still has a key.', manners: ['the']},
    {why: 'a trade', text: 'Le photographe du campus dort.', manners: ['the-marked']},
    {why: 'French: à le is au', text: 'Avis au trésorier : rendez la clé.', manners: ['the']},
    {why: 'French: an address', text: 'Madame la présidente, et Cher capitaine !', manners: ['the', 'the']},
    {why: 'English: an address', text: 'Dear goalkeeper, we saw you.', manners: ['the']},
    {why: 'kin', text: 'Her grandfather forgot his card.', manners: ['the']},
    {why: 'Arabic: a prize', text: 'الفائزة لم ترجع الكتاب.', manners: ['the']},
    {why: 'Arabic: ours', text: 'مذيعتنا نامت.', manners: ['the']},
    {why: 'more than one', text: 'The presidents of clubs met.', manners: []},
  ])('$why: $text', async ({text, manners}) => {
    const {passages} = await parse(text, {path: 'post.md'})
    expect(passages.flatMap(passage => singledIn(passage, lexicons)).map(({manner}) => manner)).toEqual(manners)
  })
})
