import {defineRule, offencesIn, strings, suspicionsIn, unaccepted} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-stereotype',
  clause: policy.offence,
  severity: 'warning',
  summary: 'A second person reads what may be prejudice or mockery, however politely it is put.',
  translations: {
    fr: 'Une deuxième personne relit ce qui peut être un préjugé ou une moquerie, si poliment que ce soit dit.',
    ar: 'يراجع شخص ثانٍ ما قد يكون حكماً مسبقاً أو سخرية، مهما كانت العبارة مهذبة.',
  },
  sensitive: true,
  options: {
    allow: strings('Phrases the library accepts as they stand, such as a book title.'),
  },
  messages: {
    racist: {
      en: '“{text}” may demean people of one colour or descent; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des gens d’une couleur ou d’une origine ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من أصحاب لون أو أصل، فليقرأه شخص ثانٍ.',
    },
    xenophobic: {
      en: '“{text}” may demean people from elsewhere; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des gens venus d’ailleurs ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من أناس قدموا من بلد آخر، فليقرأه شخص ثانٍ.',
    },
    religious: {
      en: '“{text}” may demean people of one faith; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des croyants ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من أهل دين معين، فليقرأه شخص ثانٍ.',
    },
    sexist: {
      en: '“{text}” may demean women or men; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des femmes ou des hommes ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من النساء أو الرجال، فليقرأه شخص ثانٍ.',
    },
    homophobic: {
      en: '“{text}” may demean gay people; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des personnes homosexuelles ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من المثليين، فليقرأه شخص ثانٍ.',
    },
    transphobic: {
      en: '“{text}” may demean trans people; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des personnes trans ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من العابرين جنسياً، فليقرأه شخص ثانٍ.',
    },
    ableist: {
      en: '“{text}” may demean disabled people; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des personnes handicapées ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من ذوي الإعاقة، فليقرأه شخص ثانٍ.',
    },
    ageist: {
      en: '“{text}” may demean people of one age; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des gens d’un certain âge ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من فئة عمرية، فليقرأه شخص ثانٍ.',
    },
    classist: {
      en: '“{text}” may demean people of one class or trade; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des gens d’un milieu ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من طبقة أو مهنة، فليقرأه شخص ثانٍ.',
    },
    regional: {
      en: '“{text}” may demean people of one region; it needs a second reader.',
      fr: '« {text} » rabaisse peut-être des gens d’une région ; faites-le relire.',
      ar: 'قد يكون في «{text}» حطّ من أهل جهة معينة، فليقرأه شخص ثانٍ.',
    },
    unkind: {
      en: '“{text}” may hurt or mock somebody; it needs a second reader.',
      fr: '« {text} » blesse peut-être quelqu’un ou le tourne en dérision ; faites-le relire.',
      ar: 'قد يكون في «{text}» جرح أو سخرية من أحد، فليقرأه شخص ثانٍ.',
    },
  },
  hint: {
    en: 'Ask how it reads to the person it speaks of, and say the same of everybody or of nobody.',
    fr: 'Demandez-vous comment la personne visée le lirait, et dites-le de tous ou de personne.',
    ar: 'تساءل كيف سيقرؤه من يتحدث عنه النص، وقل ذلك عن الجميع أو لا تقله عن أحد.',
  },
  examples: [
    {
      post: 'Our African students are always late, it is in their blood.',
      marks: ['Our African students are always late, it is in their blood'],
    },
    {
      post: 'The robotics workshop is more of a boy thing, but ladies may come and watch.',
      marks: ['The robotics workshop is more of a boy thing, but ladies may come and watch'],
    },
    {post: 'Congratulations to our first female engineer!', marks: [], why: 'praise of one person'},
    {post: 'The African Studies seminar starts at 5 pm.', marks: [], why: 'a field of study'},
    {
      post: 'Les étudiants africains sont toujours en retard, c’est dans leur sang.',
      language: 'fr',
      marks: ['Les étudiants africains sont toujours en retard, c’est dans leur sang'],
    },
    {post: 'Félicitations à notre première ingénieure !', language: 'fr', marks: []},
    {
      post: 'البنات مكانهن المطبخ لا المكتبة.',
      language: 'ar',
      marks: ['البنات مكانهن المطبخ لا المكتبة'],
    },
    {post: 'نرحب بالطلبة الجدد من كل البلدان.', language: 'ar', marks: []},
    {
      post: 'lbnat blasthom f lkouzina machi f lmaktaba.',
      language: 'ary',
      marks: ['lbnat blasthom f lkouzina machi f lmaktaba'],
    },
    {post: 'Mer7ba b ttalaba jdad mn ga3 lbouldan.', language: 'ary', marks: []},
  ],
  check({post, options, lexicon, report}) {
    const certain = offencesIn(post, lexicon)
    for (const {kind, text, span} of unaccepted(suspicionsIn(post, lexicon), post, options.allow)) {
      // What an error says already needs no second reader.
      if (!certain.some(offence => offence.span.start < span.end && span.start < offence.span.end)) report(kind, span, {text})
    }
  },
})
