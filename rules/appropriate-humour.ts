import {
  countWithin,
  defineRule,
  type Hit,
  type Lexicon,
  lastBefore,
  othersWordsIn,
  type Passage,
  passageWords,
  withinAny,
} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'appropriate-humour',
  clause: policy.purpose,
  severity: 'warning',
  summary: 'A post makes no joke of tragedy, self-harm, who people are, or what they hold holy.',
  translations: {
    fr: 'Une publication ne plaisante ni des drames, ni du mal que l’on se fait, ni de ce que sont les gens, ni de ce qui leur est sacré.',
    ar: 'لا يمزح المنشور بالمآسي ولا بإيذاء النفس ولا بهوية الناس ولا بمقدساتهم.',
  },
  messages: {
    tragedy: {
      en: '“{term}” is somebody’s grief, and this reads as a joke about it.',
      fr: '« {term} » touche au deuil de quelqu’un, et l’on croit lire ici une plaisanterie.',
      ar: '«{term}» مأساة عاشها أناس، ويبدو هذا الكلام مزاحاً بها.',
    },
    selfHarm: {
      en: '“{term}” speaks of self-harm in passing; a reader in distress takes it at its word.',
      fr: '« {term} » parle à la légère de se faire du mal ; un lecteur en détresse peut le prendre au mot.',
      ar: '«{term}» حديث عابر عن إيذاء النفس، وقد يأخذه قارئ في محنة على محمل الجد.',
    },
    identity: {
      en: 'A joke at the expense of “{term}” laughs at who people are.',
      fr: 'Une plaisanterie aux dépens de « {term} » se moque de ce que sont les gens.',
      ar: 'النكتة على حساب «{term}» سخرية من هوية الناس.',
    },
    faith: {
      en: '“{term}” is holy to some readers, and this reads as a joke about it.',
      fr: '« {term} » est sacré pour certains lecteurs, et l’on croit lire ici une plaisanterie.',
      ar: '«{term}» مقدس عند بعض القراء، ويبدو هذا الكلام مزاحاً به.',
    },
  },
  hint: {
    en: 'Laugh at the printer, the snow or ourselves; where the matter is grave, say it gravely or leave it out.',
    fr: 'Riez de l’imprimante, de la neige ou de nous-mêmes ; ce qui est grave se dit gravement, ou ne se dit pas.',
    ar: 'امزح بشأن الطابعة أو الثلج أو بشأننا نحن، أما الأمر الجلل فيقال بجد أو يُترك.',
  },
  examples: [
    {post: 'Level 2 after finals looks like Hiroshima. Bring a broom.', marks: ['Hiroshima']},
    {post: 'Three theses to bind before noon, time to jump off the roof 🙂', marks: ['jump off the roof']},
    {post: 'Joke of the day: why do dwarfs never borrow from the top shelf?', marks: ['dwarfs']},
    {post: 'Somebody was snoring during the call to prayer, best remix ever 😂', marks: ['call to prayer']},
    {post: 'Finals are killing me 😂 and so is the coffee.', marks: [], why: 'in exam week everybody laughs at themselves'},
    {post: 'We hold a book drive for those whom the earthquake left without a school.', marks: [], why: 'nobody laughs'},
    {post: 'Le séisme a fait moins de dégâts que les étudiants au 2e étage 😂', language: 'fr', marks: ['séisme']},
    {post: 'Encore une note de bas de page et je saute du toit.', language: 'fr', marks: ['saute du toit']},
    {post: 'Rions un peu des livres en retard : le record est de onze ans 😂', language: 'fr', marks: []},
    {post: 'نكتة اليوم: لماذا لا يستعير الأقزام من الرف الأعلى؟', language: 'ar', marks: ['الأقزام']},
    {post: 'الطابعة معطلة منذ الصباح، سأرمي نفسي من السطح.', language: 'ar', marks: ['سأرمي نفسي']},
    {post: 'ضاعت مفاتيح القاعة فضحكنا حتى وجدناها في جيب المدير 😂', language: 'ar', marks: []},
    {post: 'الزلزال ماخلعناش بحال الكريدي ديال لمتحانات 😂', language: 'ary', marks: ['الزلزال']},
    {post: 'Ila t7ebset l’imprimante mra khra ghan9tel rassi hhhhh', language: 'ary', marks: ['ghan9tel rassi']},
    {post: 'Lmtihanat 9rbo, ma b9a n3as hhhh, lah ykoun f l3awn', language: 'ary', marks: []},
  ],
  check({post, lexicon, report}) {
    const terms = lexicon('humour')
    for (const passage of post.passages) {
      const hits = passage.kind === 'quote' ? [] : unquoted(passage, terms)
      if (hits.length === 0 || hits.some(isOf('solemn'))) continue
      for (const hit of hits.filter(isOf('self-harm'))) report('selfHarm', hit.span, {term: hit.text})
      for (const hit of mournedIn(passage, hits)) report('tragedy', hit.span, {term: hit.text})
      for (const hit of mockedFaithIn(passage, hits)) report('faith', hit.span, {term: hit.text})
      for (const hit of buttsIn(passage, hits, lexicon('group'))) report('identity', hit.span, {term: hit.text})
    }
  },
})

const LAUGHING_FACES = /\u{1f602}|\u{1f923}|\u{1f639}|\u{1f606}|\u{1f480}|\u{1f921}/u
/** hahaha, hhhh, mdr, ptdr, lol, lmao, هههه */
const LAUGHTER = /^(?:(?:h[aei]){2,20}h?|h{3,20}|x?p{1,3}t{1,3}d{1,3}r{1,9}|m{1,3}d{1,3}r{1,9}|lo{1,9}l|lmf?ao|ه{3,20})$/u
/** How many characters a laugh may stand from what it laughs at. */
const REACH = 160
/** How many words may stand between a comparison, or the opening of a joke, and what it is about. */
const NEAR = 3
const JOKE_REACH = 9

function isOf(kind: string): (hit: Hit) => boolean {
  return ({entry}) => entry.kind === kind
}

function isSure({entry}: Hit): boolean {
  return (entry.sureness ?? 1) > 0.5
}

function unquoted(passage: Passage, terms: Lexicon): readonly Hit[] {
  const hits = passage.sure ? terms.in(passage) : terms.inAny(passage)
  const isQuoted = withinAny(othersWordsIn(passage))
  return hits.filter(hit => !isQuoted(hit))
}

/** Whether somebody laughs in the same sentence, or right after it. */
function laughsNear({prose}: Passage, {start, end}: Hit): boolean {
  const before = /[^.!?؟\n]{0,160}$/u.exec(prose.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
  const after = /^[^.!?؟\n]{0,160}[^\p{L}\p{N}]{0,12}/u.exec(prose.slice(end, end + REACH))?.[0] ?? ''
  const sentence = before + after
  return LAUGHING_FACES.test(sentence) || sentence.split(/[^\p{L}\p{M}]+/u).some(word => LAUGHTER.test(word.toLowerCase()))
}

/** Disasters that are laughed at, or that a small bother is likened to. */
function mournedIn(passage: Passage, hits: readonly Hit[]): readonly Hit[] {
  const likenings = hits.filter(isOf('likening'))
  return hits.filter(isOf('tragedy')).filter(hit => laughsNear(passage, hit) || follows(NEAR, passage, [likenings, hit]))
}

/** What is holy, where a joke is told or somebody laughs. */
function mockedFaithIn(passage: Passage, hits: readonly Hit[]): readonly Hit[] {
  const isJoke = hits.some(hit => isOf('joke')(hit) && isSure(hit))
  return hits.filter(isOf('faith')).filter(hit => isJoke || (isSure(hit) && laughsNear(passage, hit)))
}

/** The people whom a joke is about: the first named soon after the words that open it, or where a riddle is laughed at. */
function buttsIn(passage: Passage, hits: readonly Hit[], groups: Lexicon): readonly Hit[] {
  const jokes = hits.filter(isOf('joke'))
  if (jokes.length === 0) return []
  const people = [...hits.filter(isOf('butt')), ...unquoted(passage, groups).filter(isSure)]
  const sure = jokes.filter(isSure)
  const isToldOf = (hit: Hit, told: readonly Hit[]) => follows(JOKE_REACH, passage, [told, hit])
  const butt = people.find(hit => isToldOf(hit, sure) || (isToldOf(hit, jokes) && laughsNear(passage, hit)))
  return butt ? [butt] : []
}

/** Whether any of some hits, which are apart, ends at most so many words before another starts: the nearest does, or none. */
function follows(most: number, passage: Passage, [some, hit]: readonly [readonly Hit[], Hit]): boolean {
  const nearest = lastBefore(some, hit.start)
  if (!nearest || nearest.end > hit.start) return false
  return countWithin(passageWords(passage), {start: nearest.end, end: hit.start}) <= most
}
