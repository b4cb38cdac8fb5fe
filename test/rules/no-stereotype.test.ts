import {expect, test} from 'vitest'
import discrimination from '../../rules/no-discrimination.js'
import rule from '../../rules/no-stereotype.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {
    why: 'only the sentence that matters is marked',
    post: 'The lab opens at nine. African students are always late, it is in their blood. Bring a cable.',
    marks: ['African students are always late, it is in their blood'],
  },
  {why: 'a firm rule', post: 'Food is not allowed in the lab. Whoever eats there leaves.', marks: []},
  {why: 'a warm word on a group', post: 'We are proud of our deaf readers and of all they teach us.', marks: []},
  {why: 'a lecture on prejudice', post: 'Lecture: racism and sexism in search engines, Tuesday, room 204.', marks: []},
  {why: 'counter-speech', post: 'Nobody should say that women cannot code. Come and see.', marks: []},
  {why: 'a title', post: 'On display: *The Stereotype of the Lazy Native*, by Alatas.', marks: []},
  {why: 'what a picture shows', post: '![A woman reads on a bench](a.jpg)\n\nBenches are for reading.', marks: []},
  {why: 'people in a picture', post: '---\nimage: a.jpg\nalt: Two women in headscarves study at a table\n---\nFinals are near.', marks: []},
  {
    why: 'somebody in a picture',
    post: '---\nimage: a.jpg\nalt: A black student reads in a wheelchair\n---\nOur lift works again.',
    marks: [],
  },
  {
    ...{
      why: 'a picture described in French',
      post: '---\nimage: a.jpg\nalt: Une femme lit sur un banc\n---\nLes bancs sont faits pour lire.',
    },
    ...{language: 'fr', marks: []},
  },
  {why: 'a picture described in Arabic', post: '![امرأة تقرأ على مقعد](a.jpg)\n\nالمقاعد للقراءة.', language: 'ar', marks: []},
  {why: 'a picture described in Darija', post: '![wa7ed lmra kat9ra ktab](a.jpg)\n\nlbiblio m7loula.', language: 'ary', marks: []},
  {
    why: 'contempt for people in a picture',
    post: '![Stupid African women, always late](a.jpg)\n\nOur lift works again.',
    marks: ['Stupid African women, always late'],
  },
  {why: 'an accepted phrase', post: 'Girls cannot code, everybody knows that.', options: {allow: ['girls cannot code']}, marks: []},
  {why: 'French: a firm rule', post: 'Les repas sont interdits en salle de lecture.', language: 'fr', marks: []},
  {why: 'Arabic: a lecture', post: 'محاضرة عن صورة المرأة في الرواية المغربية.', language: 'ar', marks: []},
  {why: 'Darija: good luck', post: 'لله يعاونكم فالامتحانات، المكتبة محلولة حتى لنص الليل.', language: 'ary', marks: []},
])

test('what an error says is not said again as a warning', async () => {
  const post = 'Immigrants are vermin.'
  expect((await lint([rule, discrimination], {post})).findings.map(finding => finding.rule)).toEqual(['no-discrimination'])
})

test('the words can be hidden in a log', async () => {
  const [finding] = (await lint([rule], {post: 'Our African students are always late, it is in their blood.', mask: true})).findings
  expect(finding?.message).not.toContain('African')
})
