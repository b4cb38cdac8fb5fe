import {claimsIn, defineRule, isStrangers} from '../src/kit.js'
import {heardIn} from './panel.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'fact-has-source',
  clause: policy.purpose,
  severity: 'warning',
  summary: 'A post that tells facts from elsewhere says where they come from.',
  translations: {
    fr: 'Une publication qui rapporte des faits venus d’ailleurs dit d’où ils viennent.',
    ar: 'المنشور الذي ينقل معلومات من غيره يذكر مصدرها.',
  },
  messages: {
    number: {
      en: '“{text}” has no source nearby.',
      fr: '« {text} » n’a pas de source à proximité.',
      ar: 'لا مصدر بالقرب من «{text}».',
    },
    study: {
      en: '“{text}” does not say which study, or where to find it.',
      fr: '« {text} » ne dit pas quelle étude, ni où la trouver.',
      ar: 'لا يذكر «{text}» أي دراسة هي ولا أين توجد.',
    },
    superlative: {
      en: '“{text}” claims a record, with no source nearby.',
      fr: '« {text} » annonce un record, sans source à proximité.',
      ar: 'يذكر «{text}» رقماً قياسياً، ولا مصدر بالقرب منه.',
    },
    effect: {
      en: '“{text}” makes a claim about health, with no source nearby.',
      fr: '« {text} » avance un effet sur la santé, sans source à proximité.',
      ar: '«{text}» قول في الصحة، ولا مصدر بالقرب منه.',
    },
    heard: {
      en: '“{text}” reads as a fact from elsewhere, with no source nearby.',
      fr: '« {text} » ressemble à une information venue d’ailleurs, sans source à proximité.',
      ar: 'يبدو «{text}» معلومة من مصدر آخر، ولا مصدر بالقرب منها.',
    },
  },
  hint: {
    en: 'Name the source and link to it, or leave the claim out.',
    fr: 'Nommez la source et donnez-en le lien, ou retirez l’affirmation.',
    ar: 'اذكر المصدر ورابطه، أو احذف هذا القول.',
  },
  examples: [
    {post: 'Studies show that paper is kinder to the eye.', marks: ['Studies show']},
    {post: 'According to UNESCO, 60% of children have no book at home.', marks: []},
    {post: 'Only 41% of adults finish the novels they begin.', marks: ['41%']},
    {post: '60% of our loans are novels, and 12 seats are free.', marks: [], why: 'the library counts these itself'},
    {post: 'Half price on photocopies: 50% off until 30 April 2026.', marks: [], why: 'a price'},
    {post: 'Ifrane has the largest reading room in Africa.', marks: ['largest reading room in Africa']},
    {post: 'Six minutes of reading lower your blood pressure; reading prevents dementia.', marks: ['prevents dementia']},
    {post: 'Selon une étude, lire rend heureux.', language: 'fr', marks: ['Selon une étude']},
    {post: '38 % des jeunes lisent chaque jour ([enquête 2025](https://libguides.aui.ma/lecture)).', language: 'fr', marks: []},
    {post: 'أثبتت الدراسات أن القراءة تطيل العمر.', language: 'ar', marks: ['أثبتت الدراسات']},
    {post: '70٪ من إعاراتنا روايات.', language: 'ar', marks: []},
    {post: 'dirasat katgoul bli l9raya kat3awn 3la n3as', language: 'ary', marks: ['dirasat katgoul']},
  ],
  check({post, lexicon, report}) {
    let found = false
    for (const passage of post.passages.filter(({kind}) => kind !== 'quote' && kind !== 'alt')) {
      for (const {kind, start, end} of claimsIn(passage, post, lexicon)) {
        found = true
        // What no library would tell is nothing that readers learn from it; relevant-to-community says that the post is none of its own.
        if (isStrangers(post, lexicon)) continue
        report(kind, passage.locate(start, end), {text: passage.text.slice(start, end)})
      }
    }
    const heard = found ? undefined : heardIn('claim', post, lexicon)
    if (heard) report('heard', heard.passage.locate(heard.start, heard.end), {text: heard.text})
  },
})
