import {describe, expect, test} from 'vitest'
import rule from '../../../rules/no-unfinished-text.js'
import {lint} from '../../kit/lint.js'

// Talk between those who make a post, in words that no list of notes holds.
const SAID = [
  'Salma, could you read this over before it goes out?',
  'Do we have the rights to this picture? Otherwise swap it.',
  'Put the logo of the sponsor on the left, then post.',
  'Second paragraph is too long, trim it.',
  'Waiting for the dean’s approval, do not schedule.',
  'Come to our poetry evening in ROOM?? at 6 pm.',
  'Workshop with Dr. XXXX on citation managers.',
  'Version pour la lettre, à raccourcir pour Instagram.',
  'Mettre le logo du partenaire à gauche, puis publier.',
  'Sous embargo jusqu’au feu vert du service presse.',
  'هل لدينا حقوق هذه الصورة؟ وإلا نغيرها.',
  'لا ينشر قبل أن تطلع عليه المديرة.',
  'Ma tpartagiwch 9bel ma tchoufha la directrice.',
  'سلمى قرايها قبل ما ننشرو.',
]

const INNOCENT = [
  'Could you read a page aloud? Join our reading marathon.',
  'Do you have the rights to the pictures in your thesis? Ask us.',
  'Crop, resize, share: a workshop for students on editing photos, Monday 4 pm, media lab.',
  'Change the second paragraph, then the first: a lesson in editing with a novelist.',
  'Malcolm X: a life in ten books.',
  'A-t-on le droit de reproduire une image dans sa thèse ? Venez en parler.',
  'Le deuxième paragraphe de votre lettre compte le plus.',
  'راجعوا نصوصكم معنا قبل تسليم البحث.',
  'الترجمة الآلية: هل نثق بها؟ مناظرة.',
  'Salle ghadi n3elnoha nhar tnin f page dyalna.',
  'كتبو معانا المسودة اللولة نهار الخميس.',
]

async function saidIn(post: string) {
  const {findings, faults} = await lint([rule], {post})
  expect(faults).toEqual([])
  return findings.map(({messageId}) => messageId)
}

describe('talk behind the stage', () => {
  test.each(SAID)('%s', async post => {
    expect(await saidIn(post)).not.toEqual([])
  })
})

describe('what is said to readers', () => {
  test.each(INNOCENT)('%s', async post => {
    expect(await saidIn(post)).toEqual([])
  })
})

test('leaves articles alone, which speak of photos and drafts', async () => {
  const post = `${'The festival brought many people to the campus. '.repeat(40)}\n\nBefore publishing the photo, add the credit.`
  expect(await saidIn(post)).toEqual([])
})
