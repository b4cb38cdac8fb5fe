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
  {why: 'the same without a picture', post: 'A woman reads on a bench.', marks: []},
  {why: 'several, and what they look like', post: 'Two African students share a table by the window.', marks: []},
  {
    ...{why: 'of an old photograph', language: 'fr', marks: []},
    post: 'Sur cette photo de 1995, une jeune femme range des livres ; aujourd’hui elle dirige le service du prêt.',
  },
  {
    ...{why: 'in French', post: 'Deux étudiantes partagent une table ; derrière elles, le Moyen Atlas.', language: 'fr'},
    marks: [],
  },
  {why: 'in Arabic, which has no article for it', post: 'رجل يكتب على السبورة.', language: 'ar', marks: []},
  {why: 'in Darija', post: 'mra ka t9ra 3la lkorsi.', language: 'ary', marks: []},
  {why: 'in Darija, Arabic letters', post: 'ولد كيرسم غابة الأرز فالورشة ديال الدراري.', language: 'ary', marks: []},
  {why: 'what somebody does is not neutral', post: 'A woman drives like a blind man.', marks: ['A woman drives like a blind man']},
  {why: 'nor what she lacks', post: 'A woman cannot drive.', marks: ['A woman cannot drive']},
  {
    ...{why: 'French: one against the other', post: 'Une femme au volant, danger au tournant.', language: 'fr'},
    marks: ['Une femme au volant, danger au tournant'],
  },
  {why: 'Arabic: likened', post: 'امرأة تقود كأنها عمياء.', language: 'ar', marks: ['امرأة تقود كأنها عمياء']},
  {why: 'Darija: likened', post: 'mra katsou9 b7al l3miya.', language: 'ary', marks: ['mra katsou9 b7al l3miya']},
  {
    ...{why: 'one for the sake of the other', post: 'A man reads because a woman cooks for him.'},
    marks: ['A man reads because a woman cooks for him'],
  },
  {why: 'Darija: who forgot is no woman', post: 'شكون نسا كتاب ديال الفيزياء؟ راه كيتسناك.', language: 'ary', marks: []},
  {why: 'an animal one loves', post: 'Kids’ corner: draw your favourite animal reading a book.', marks: []},
  {why: 'French: an animal one loves', post: 'Coin enfants : dessine ton animal préféré.', language: 'fr', marks: []},
  {why: 'Arabic: an animal one loves', post: 'ركن الأطفال: ارسم حيوانك المفضل وهو يقرأ.', language: 'ar', marks: []},
  {
    why: 'contempt for people in a picture',
    post: '![Stupid African women, always late](a.jpg)\n\nOur lift works again.',
    marks: ['Stupid African women, always late'],
  },
  {why: 'an accepted phrase', post: 'Girls cannot code, everybody knows that.', options: {allow: ['girls cannot code']}, marks: []},
  {why: 'French: a firm rule', post: 'Les repas sont interdits en salle de lecture.', language: 'fr', marks: []},
  {why: 'Arabic: a lecture', post: 'محاضرة عن صورة المرأة في الرواية المغربية.', language: 'ar', marks: []},
  {why: 'Darija: good luck', post: 'لله يعاونكم فالامتحانات، المكتبة محلولة حتى لنص الليل.', language: 'ary', marks: []},
  {
    why: 'words between single marks are somebody’s',
    post: "Who said that 'the female brain is too small for geometry'? Eleven portraits hang in the library. https://library.aui.ma/x",
    marks: [],
  },
])

test('what an error says is not said again as a warning', async () => {
  const post = 'Immigrants are vermin.'
  expect((await lint([rule, discrimination], {post})).findings.map(finding => finding.rule)).toEqual(['no-discrimination'])
})

test('the words can be hidden in a log', async () => {
  const [finding] = (await lint([rule], {post: 'Our African students are always late, it is in their blood.', mask: true})).findings
  expect(finding?.message).not.toContain('African')
})
