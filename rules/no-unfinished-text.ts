import {
  type Blank,
  blanksIn,
  type Bracketed,
  bracketed,
  defineRule,
  editingSigns,
  type Hit,
  hostOf,
  isReply,
  type Lexicon,
  linesOutsideCode,
  loosePassage,
  type Passage,
  type Post,
  showsCode,
  type Span,
  templateVariables,
  wordsOf,
} from '../src/kit.js'
import {policy} from './policy.js'

type Kind = 'placeholder' | 'note' | 'mark' | 'variable' | 'merge' | 'change' | 'assistant' | 'local' | 'open' | 'answer'

interface Leftover extends Span {
  readonly kind: Kind
}

type Terms = (topic: string) => Lexicon

/** A passage with what is known of its post. */
interface Reading {
  readonly passage: Passage
  readonly post: Post
  readonly terms: Terms
  /** Posts about software show code, and names in braces are part of what they teach. */
  readonly software: boolean
  readonly reply: boolean
}

export default defineRule({
  id: 'no-unfinished-text',
  clause: policy.representation,
  severity: 'error',
  summary: 'A post holds no placeholder, no note to colleagues, and nothing that a tool left behind.',
  messages: {
    placeholder: {
      en: '“{text}” is a place that nobody has filled in.',
      fr: '« {text} » est un emplacement que personne n’a rempli.',
      ar: '«{text}» موضع لم يملأه أحد بعد.',
    },
    note: {
      en: '“{text}” speaks to colleagues, not to readers.',
      fr: '« {text} » s’adresse à des collègues, pas aux lecteurs.',
      ar: '«{text}» كلام موجه إلى الزملاء لا إلى القراء.',
    },
    mark: {
      en: '“{text}” marks a text that is not finished.',
      fr: '« {text} » signale un texte inachevé.',
      ar: '«{text}» علامة على نص لم يكتمل.',
    },
    variable: {
      en: '“{text}” is a template’s variable that nothing has replaced.',
      fr: '« {text} » est une variable de modèle que rien n’a remplacée.',
      ar: '«{text}» متغير قالب لم يُستبدل بقيمته.',
    },
    merge: {
      en: '“{text}” is the mark of a merge conflict: two versions of the text stand side by side.',
      fr: '« {text} » est la marque d’un conflit de fusion : deux versions du texte se côtoient.',
      ar: '«{text}» علامة تعارض في الدمج: في النص صيغتان متجاورتان.',
    },
    change: {
      en: '“{text}” is a tracked change or a comment of an earlier version.',
      fr: '« {text} » est une modification suivie ou un commentaire d’une version antérieure.',
      ar: '«{text}» تعديل متتبَّع أو تعليق من صيغة سابقة.',
    },
    assistant: {
      en: '“{text}” is what a writing assistant says around a text, not part of it.',
      fr: '« {text} » est ce qu’un assistant d’écriture dit autour d’un texte, pas le texte.',
      ar: '«{text}» كلام مساعد الكتابة حول النص وليس منه.',
    },
    local: {
      en: '“{text}” opens only on the computer where it was written.',
      fr: '« {text} » ne s’ouvre que sur l’ordinateur où il a été écrit.',
      ar: '«{text}» لا يُفتح إلا على الحاسوب الذي كُتب عليه.',
    },
    open: {
      en: '“{text}” leaves something open.',
      fr: '« {text} » laisse quelque chose en suspens.',
      ar: '«{text}» يترك أمراً معلقاً.',
      severity: 'warning',
    },
    answer: {
      en: '“{text}” closes an answer to one person; it may come from a writing assistant.',
      fr: '« {text} » conclut une réponse à une seule personne ; cela vient peut-être d’un assistant d’écriture.',
      ar: '«{text}» ختام جواب لشخص واحد، وربما أتى من مساعد كتابة.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Fill it in, or take it out before the post goes out.',
    fr: 'Complétez-le, ou retirez-le avant la publication.',
    ar: 'أكمله أو احذفه قبل نشر المنشور.',
  },
  examples: [
    {post: 'Our talk is on [DATE] in room 204.', marks: ['[DATE]']},
    {post: 'TODO: find a better photo', marks: ['TODO']},
    {post: 'Bring your to-do list: we help you plan the week.', marks: [], why: 'a to-do list is the topic'},
    {post: 'Dear {{first_name}}, the hall is open.', marks: ['{{first_name}}']},
    {post: 'Certainly! Here is a draft of your announcement:\n\nThe hall is open.', marks: ['Certainly! Here is a draft']},
    {post: 'Rencontre avec l’autrice, salle XX.', language: 'fr', marks: ['XX']},
    {post: 'Nous fermons à 18 h. (horaires à vérifier avec Nadia)', language: 'fr', marks: ['à vérifier avec Nadia']},
    {post: 'سجلوا عبر [أضف الرابط]', language: 'ar', marks: ['[أضف الرابط]']},
    {post: 'مسودات كاتب كبير في معرضنا.', language: 'ar', marks: [], why: 'manuscripts are the topic'},
    {post: 'had lpost matnchrouch 7ta nhdro m3a lmodira', language: 'ary', marks: ['matnchrouch 7ta']},
  ],
  check({post, lexicon, report}) {
    const shared = {post, terms: lexicon, software: showsCode(post), reply: isReply(post)}
    const found: Leftover[] = [
      ...editingSigns(post),
      ...post.passages.flatMap(passage => inPassage({passage, ...shared}).map(leftover => placed(leftover, passage))),
      ...(shared.software ? [] : [...inSource(post, lexicon), ...inLinks(post, lexicon)]),
    ]
    for (const {kind, start, end} of outermost(found)) report(kind, {start, end}, {text: post.source.slice(start, end)})
  },
})

function placed({kind, start, end}: Leftover, passage: Passage): Leftover {
  return {kind, ...passage.locate(start, end)}
}

/** Of leftovers that overlap, the one that starts first, then the longer. */
function outermost(found: readonly Leftover[]): readonly Leftover[] {
  let free = 0
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({start, end}) => {
      if (start < free) return false
      free = end
      return true
    })
}

/** The leftovers of a passage, in offsets into its text. */
function inPassage(reading: Reading): Leftover[] {
  const {passage} = reading
  const quoted = quotationsOf(passage)
  const spoken = passage.kind === 'quote' ? [] : [...phrases(reading), ...labels(reading), ...requests(reading), ...tasks(reading)]
  const written = [...brackets(reading, quoted), ...variables(reading), ...blanks(reading)]
  return [...written, ...spoken.filter(leftover => !quoted(leftover))]
}

/** Tells whether a stretch stands between quotation marks, where the words are somebody’s, or in a hashtag, which names a topic. */
function quotationsOf({marks}: Passage): (span: Span) => boolean {
  const lists = (['quotation', 'hashtag'] as const).map(kind => marks.filter(mark => mark.kind === kind))
  return ({start, end}) => lists.some(list => (lastBefore(list, start + 1)?.end ?? 0) >= end)
}

/** Of stretches in order that do not overlap, the last that starts before an offset. */
function lastBefore<T extends Span>(stretches: readonly T[], offset: number): T | undefined {
  return stretches[countBefore(stretches, offset) - 1]
}

function countBefore(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of stretches in order, those that start between two offsets. */
function startingIn<T extends Span>(stretches: readonly T[], from: number, to: number): readonly T[] {
  return stretches.slice(countBefore(stretches, from), countBefore(stretches, to))
}

const LINE_START = /(?:^|\n)[^\p{L}\p{N}\n]*$/u
const SENTENCE_START = /(?:^|[\n.!?؟:،;؛|([{*–—-])[^\p{L}\p{N}\n]*$/u
const AFTER_LABEL = /^[\s*_]*(?:[:：\])|}]|[.–—-](?=\s|$)|$)|^[ \t\r]*\n/u
const SENTENCE_END = /^\s*(?:$|[.,،;!?؟:)\]}»–—|]|-\s)|^[ \t\r]*\n/u
const BEFORE_EVENT = /^\s*(?:before|until|till|avant|jusqu|قبل|حتى)(?!\p{L})/iu
const NO_NAME = '(?:The|Your|Our|Their|An?|My|Any|Votre|Vos|Notre|Nos|Les?|La|Une?|Circulation|Reference)'
const NAME = new RegExp(
  `^['’\\s]*(?:@[\\p{L}\\p{N}]|(?:(?:Mr|Mrs|Ms|Dr|Pr|Prof|M|Mme)\\.? )?(?!${NO_NAME}(?!\\p{L}))\\p{Lu}(?:[\\p{L}’'-]|\\.(?=\\p{L}))*|` +
    '(?:(?:الأستاذة?|السيدة?|السي|الدكتورة?|الزميلة?|للا) )?(?!ال)[\\u0621-\\u064a]{2,20}(?<!كم|ك|نا|هم|هن)(?![\\u0621-\\u064a]))',
  'u',
)

// Darija in Latin letters writes names without capitals; what carries the article is no name.
const DARIJA_NAME = /^ (?!l|el |al )[a-z]{3,}/u

/** The text before an offset, as far as it matters. */
function before(text: string, end: number): string {
  return text.slice(Math.max(end - 60, 0), end)
}

function after(text: string, start: number): string {
  return text.slice(start, start + 90)
}

/** Phrases that give a text away wherever they stand. */
function phrases(reading: Reading): Leftover[] {
  return reading.terms('unfinished').inAny(reading.passage).flatMap(({start, end, entry}) => {
    const kind = kindOf(entry.kind ?? '', {start, end}, reading)
    if (kind === undefined) return []
    const name = entry.kind === 'handover' ? NAME.exec(after(reading.passage.text, end))?.[0] : ''
    return [{kind, start, end: end + (name?.length ?? 0)}]
  })
}

/** What a phrase is where it stands; nothing when it is innocent there. */
function kindOf(phrase: string, {start, end}: Span, {passage: {text}, post, terms, reply}: Reading): Kind | undefined {
  const lead = before(text, start)
  const rest = after(text, end)
  switch (phrase) {
    case 'text':
      return 'placeholder'
    case 'marker':
      return 'mark'
    case 'ending':
      return SENTENCE_START.test(lead) && SENTENCE_END.test(rest) ? 'mark' : undefined
    case 'whole':
      return post.passages.length === 1 && !/[\p{L}\p{N}]/u.test(lead + rest) ? 'placeholder' : undefined
    case 'value':
      return SENTENCE_END.test(rest) && isField(lead, terms) ? 'placeholder' : undefined
    case 'soft':
      return !reply && /[:：]\s*$/u.test(lead) && SENTENCE_END.test(rest) ? 'open' : undefined
    case 'handover':
      return NAME.test(rest) ? 'note' : undefined
    case 'pending':
      return /\p{Lu}[\p{L}-]*(?:['’]s|s['’]) /u.test(text.slice(start, end)) ? 'note' : undefined
    case 'asked':
      return /^\s*[?؟]/u.test(rest) ? 'note' : undefined
    case 'heading':
      return LINE_START.test(lead) && /^\s*[:：]/u.test(rest) ? 'assistant' : undefined
    case 'offer':
    case 'bid':
      return isAboutText(sentence(rest), phrase, terms) ? 'assistant' : undefined
    case 'close':
      return !reply && LINE_START.test(lead) && SENTENCE_END.test(rest) ? 'answer' : undefined
    default:
      return phrase === 'assistant' ? 'assistant' : 'note'
  }
}

/** Whether an offer is to change a text; a question that others ask too has to name such a change. */
function isAboutText(text: string, offer: 'offer' | 'bid', terms: Terms): boolean {
  return terms('edit-words').only('edit', ...(offer === 'bid' ? [] : ['other'])).inAny(loosePassage(text, 0)).length > 0
}

/** Whether a text ends in “Date:”, or in a sentence that so far is “Date ”: what follows is its value. */
function isField(lead: string, terms: Terms): boolean {
  if (/[:：]\s*$/u.test(lead)) return true
  const opening = lead.slice(sentenceStart(lead, lead.length)).trim()
  const [field] = terms('placeholder').only('slot', 'head').inAny(loosePassage(opening, 0))
  return field !== undefined && field.end - field.start === opening.length
}

function sentence(text: string): string {
  return /^[^\n.!?؟]*/u.exec(text)?.[0] ?? ''
}

/** “Draft:”, “Note interne –”: words that open a line and say what follows, and orders not to publish. */
function labels({passage, terms}: Reading): Leftover[] {
  const struck = new Set(passage.marks.flatMap(mark => (mark.kind === 'deleted' ? [mark.start] : [])))
  return terms('note-label').inAny(passage).flatMap(({start, end, entry}): Leftover[] => {
    const lead = before(passage.text, start)
    const rest = after(passage.text, end)
    if (entry.kind === 'order') {
      return SENTENCE_START.test(lead) && (SENTENCE_END.test(rest) || BEFORE_EVENT.test(rest)) ? [{kind: 'note', start, end}] : []
    }
    if (!AFTER_LABEL.test(rest)) return []
    if (entry.kind === 'old') return struck.has(start) || lead.endsWith('~~') ? [{kind: 'change', start, end}] : []
    return LINE_START.test(lead) ? [{kind: 'note', start, end}] : []
  })
}

const VOCATIVE = /(?:^|[\n.!?؟(]\s*)(?:(?:Hi|Hey|Hello|Dear|Salut|Bonjour|Coucou|Salam|سلام|مرحبا) )?(?:\p{Lu}\p{Ll}+|(?:يا )?[\u0621-\u064a]{2,12}) ?[,،:] ?$/u
const FARTHEST_NAME = 25

/** What is asked of a colleague who is named, or mentioned, right next to it. */
function requests(reading: Reading): Leftover[] {
  const {passage, terms} = reading
  const mentions = passage.marks.filter(({kind}) => kind === 'mention')
  if (mentions.length === 0 && !/[,،:]/u.test(passage.text)) return []
  return terms('staff-request').inAny(passage).flatMap(({start, end, entry}): Leftover[] => {
    const near = startingIn(mentions, start - 2 * FARTHEST_NAME, end + FARTHEST_NAME)
    const mention = near.find(mark => isNextTo(mark, {start, end}, passage.text))
    const span = {start: Math.min(start, mention?.start ?? start), end: Math.max(end, mention?.end ?? end)}
    if (entry.kind === 'request') return mention || VOCATIVE.test(before(passage.text, start)) ? [{kind: 'note', ...span}] : []
    return mention && isAside({start, end, entry}, reading) ? [{kind: 'note', ...span}] : []
  })
}

function isNextTo(mark: Span, hit: Span, text: string): boolean {
  const [from, to] = mark.end <= hit.start ? [mark.end, hit.start] : [hit.end, mark.start]
  return to >= from && to - from <= FARTHEST_NAME && !/[.!?؟\n]/u.test(text.slice(from, to).replace(/[?؟] {0,3}$/u, ''))
}

/** Whether a small request is about a part of the post, or says no more, and there is a post beside it. */
function isAside({start, end, entry}: Pick<Hit, 'start' | 'end' | 'entry'>, {passage: {text}, post, terms, reply}: Reading): boolean {
  const asked = sentence(after(text, end))
  const others = post.passages.length > 1 || text.length - (end - start) - asked.length > 2 * FARTHEST_NAME
  return !reply && others && (entry.kind === 'short' ? SENTENCE_END.test(asked) : hasPart(asked, terms))
}

/** Whether a text names a part of a post: its date, its link, its photo. */
function hasPart(text: string, terms: Terms): boolean {
  return terms('placeholder').only('slot', 'head', 'media').inAny(loosePassage(text, 0)).length > 0
}

/** “Replace the photo before posting”: what is to be done, and when. */
function tasks({passage, terms}: Reading): Leftover[] {
  const hits = terms('before-posting').inAny(passage)
  return hits.filter(({entry}) => entry.kind === 'before').flatMap(({start, end}): Leftover[] => {
    const from = sentenceStart(passage.text, start)
    const earlier = startingIn(hits, from, start)
    const asked = earlier.find(({entry}) => entry.kind === 'ask')
    if (!asked || !isOpening(asked, earlier, passage.text.slice(from, start), from) || earlier.some(({entry}) => entry.kind === 'yours')) return []
    const isOurs = earlier.some(({entry}) => entry.kind === 'ours') || hasPart(passage.text.slice(asked.end, start), terms)
    return isOurs ? [{kind: 'note', start: asked.start, end}] : []
  })
}

/** Whether a task opens its sentence, or only “please”, “remember to” and the like stand before it. */
function isOpening(asked: Hit, earlier: readonly Hit[], text: string, from: number): boolean {
  let rest = text.slice(0, asked.start - from)
  for (const {entry, start, end} of earlier) {
    if (entry.kind === 'lead' && end <= asked.start) rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from)
  }
  return !/[\p{L}\p{N}]/u.test(rest)
}

const LONGEST_SENTENCE = 160

function sentenceStart(text: string, at: number): number {
  const lead = text.slice(Math.max(at - LONGEST_SENTENCE, 0), at)
  return at - (/[^\n.!?؟:([]*$/u.exec(lead)?.[0].length ?? 0)
}

function brackets({passage, terms, reply}: Reading, quoted: (span: Span) => boolean): Leftover[] {
  return bracketed(passage.text).flatMap((bracket): Leftover[] => {
    if (bracket.sign === '[' && isReference(passage.text, bracket)) return []
    const {start, end} = bracket
    const isQuoted = passage.kind === 'quote' || quoted(bracket)
    if (isPlaceholder(bracket, isQuoted, terms)) return [{kind: 'placeholder', start, end}]
    const isNote = !isQuoted && !reply && bracket.sign !== '<' && (isStaffAside(bracket.inner, terms) || isTask(bracket, terms))
    return isNote ? [{kind: 'note', start, end}] : []
  })
}

const TO_SOMEBODY = /^\s*(?:@[\p{L}\p{N}_.]+|\p{Lu}\p{Ll}+|[\u0621-\u064a]{2,12})(\s*[:،,：–—-])?\s+/u

/** `[Salma to confirm the room]`, `(Salma: add the photo)`, `[check the name]`. */
function isTask({sign, inner}: Bracketed, terms: Terms): boolean {
  const [name = '', pause = ''] = TO_SOMEBODY.exec(inner) ?? []
  const rest = inner.slice(name.length)
  const hits = terms('before-posting').only('will', 'lead', 'ask').inAny(loosePassage(rest, 0))
  const asked = hits.find(({entry}) => entry.kind === 'ask')
  if (!asked || READERS.test(inner) || !hasPart(rest.slice(asked.end), terms)) return false
  const between = hits[0] === asked ? rest.slice(0, asked.start) : rest.slice(0, hits[0]?.start) + rest.slice(hits[0]?.end, asked.start)
  if (/[\p{L}\p{N}]/u.test(between)) return false
  if (name === '') return sign === '['
  return terms('no-name').inAny(loosePassage(name, 0)).length === 0 && (pause !== '' || hits[0] !== asked)
}

/** A link that nothing has read, `[words](address)`, or a place in a list, `x[0]`. */
function isReference(text: string, {start, end}: Span): boolean {
  return /^ ?\(/u.test(text.slice(end, end + 2)) || /[A-Za-z0-9_)\]]/u.test(text[start - 1] ?? '')
}

const SIGNS_TO_FILL = /^\s*(?:[xX]{2,}|_{2,}|[?؟]{2,}|[●•○◯]|\.{4,}|…{2,}|#{2,})\s*$/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
const READERS = /(?<!\p{L})(?:your|votre|vos|ton|tes)(?!\p{L})/iu
const MOST_WORDS = 10
const MOST_WORDS_OF_A_NAME = 5

/** Whether what stands in brackets names what is to be put there: `[speaker’s name]`, `[insérer le lien]`, `(add photo)`. */
function isPlaceholder({sign, inner}: Bracketed, quoted: boolean, terms: Terms): boolean {
  if (SIGNS_TO_FILL.test(inner)) return sign === '['
  const passage = loosePassage(inner.replaceAll('_', ' '), 0)
  const count = wordsOf(passage).length
  if (count === 0 || count > MOST_WORDS) return false
  const hits = terms('placeholder').inAny(passage)
  const has = (...kinds: string[]) => hits.some(({entry}) => kinds.includes(entry.kind ?? ''))
  const isAll = isCovered(passage, hits)
  if (sign === '(') return isAll && has('slot', 'head', 'thing', 'media') && isToFill(inner, hits)
  const asks = isInstruction(inner, hits)
  // In a quotation the editor may put a word in brackets, `[the speaker]`.
  if (quoted && !asks && !CAPITALS.test(inner)) return false
  if (asks && has('slot', 'head', 'thing', 'media')) return true
  if (!isAll) return isPartOfSomething(inner, hits, count)
  if (has('slot') || (has('head') && !isHalfName(hits, count))) return true
  return has('fill', 'later') && (count > 1 || has('later')) ? true : has('spot') && has('thing', 'media')
}

function isCovered(passage: Passage, hits: readonly Hit[]): boolean {
  return wordsOf(passage).every(({key, start}) => /^\p{N}+$/u.test(key) || hits.some(hit => hit.start <= start && start < hit.end))
}

/** In round brackets only an instruction to the writer counts, or a doubt: `(add photo)`, `(date?)`. */
function isToFill(inner: string, hits: readonly Hit[]): boolean {
  if (hits.some(({entry}) => entry.kind === 'fill')) return !READERS.test(inner)
  return /[?؟]\s*$/u.test(inner) && hits.some(({entry}) => entry.kind === 'slot' || entry.kind === 'head')
}

/** Whether it starts by telling the writer what to do, perhaps after the kind of thing: `[image: add the hall]`. */
function isInstruction(inner: string, hits: readonly Hit[]): boolean {
  const [first, second] = hits
  const task = first?.entry.kind === 'media' && /^\s*[:：]\s*$/u.test(inner.slice(first.end, second?.start)) ? second : first
  const from = task === first ? 0 : (first?.end ?? 0)
  return task?.entry.kind === 'fill' && /^[^\p{L}\p{N}]*$/u.test(inner.slice(from, task.start))
}

/** `[winner’s name]`, `[nom du gagnant]`, `[اسم الفائز]`: a slot with words that no list knows. */
function isPartOfSomething(inner: string, hits: readonly Hit[], count: number): boolean {
  const head = hits.find(({entry}) => entry.kind === 'head')
  if (!head || count > MOST_WORDS_OF_A_NAME) return false
  if (inner.slice(head.end).trim() === '') return /^\s*(?:\p{L}+ )?\p{L}+(?:['’]s|s['’]) $/u.test(inner.slice(0, head.start))
  if (inner.slice(0, head.start).trim() !== '') return false
  return /^ (?:of|to|for|de|du|des|vers) \p{L}|^ d['’]\p{L}|^ ال/u.test(inner.slice(head.end))
}

/** Arabic says `[رقم]` of other things too: alone it is a category, not a slot. */
function isHalfName(hits: readonly Hit[], count: number): boolean {
  return count === 1 && /^[\u0600-\u06ff]/u.test(hits[0]?.text ?? '')
}

/** Whether what stands in brackets is a writer’s doubt, or hands something to a colleague. */
function isStaffAside(inner: string, terms: Terms): boolean {
  const passage = loosePassage(inner, 0)
  const [first] = terms('staff-aside').inAny(passage)
  if (!first || !/^[^\p{L}\p{N}]*$/u.test(inner.slice(0, first.start))) return false
  const rest = inner.slice(first.end)
  const isAll = !/[\p{L}\p{N}]/u.test(rest)
  switch (first.entry.kind) {
    case 'aside':
      return isAll
    case 'doubt':
      return isAll && /[?؟]/u.test(rest)
    case 'name':
      return NAME.test(rest) || (/\d/u.test(first.text) && DARIJA_NAME.test(rest))
    case 'unsure':
      return !READERS.test(rest) && hasPart(rest, terms)
    default:
      return true
  }
}

function variables({passage, terms, software}: Reading): Leftover[] {
  if (software) return []
  const meant = templateVariables(passage.text).filter(({sure, name}) => sure || isFieldName(name, terms))
  return meant.map(({start, end}) => ({kind: 'variable', start, end}))
}

/** `first_name`, `EventDate`, `nom`: the name of a field that a template fills. */
function isFieldName(name: string, terms: Terms): boolean {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/gu, ' ')
  const passage = loosePassage(spaced, 0)
  const hits = terms('placeholder').inAny(passage)
  if (!isCovered(passage, hits)) return /^\p{L}+_[\p{L}_]+$/u.test(name)
  return hits.some(({entry}) => entry.kind === 'slot' || entry.kind === 'head' || (entry.kind === 'thing' && !name.includes(' ')))
}

const NEAR = /^[\s:："'«»“”(#°-]*$/u

/** XX, ???, ____ where a name, a date, a place or a number should stand. */
function blanks({passage, terms}: Reading): Leftover[] {
  const found = blanksIn(passage.prose)
  if (found.length === 0) return []
  const neighbours = [...terms('placeholder').only('slot', 'head', 'thing').inAny(passage), ...terms('blank').inAny(passage)]
  neighbours.sort((a, b) => a.start - b.start)
  const near = ({start, end}: Blank) => startingIn(neighbours, start - LONGEST_LABEL, end + FARTHEST_NAME)
  return found
    .filter(blank => blank.certain || isMeant(blank, passage.text, near(blank)))
    .map(({start, end}) => ({kind: 'placeholder', start, end}))
}

const LONGEST_LABEL = 40

function isMeant({sign, length, start, end}: Blank, text: string, neighbours: readonly Hit[]): boolean {
  const left = neighbours.filter(hit => hit.end <= start && NEAR.test(text.slice(hit.end, start)))
  const right = neighbours.filter(hit => hit.start >= end && /^\s*$/u.test(text.slice(end, hit.start)))
  const is = (hits: readonly Hit[], ...kinds: string[]) => hits.some(({entry}) => kinds.includes(entry.kind ?? ''))
  const goesOn = /^\s+\p{Ll}/u.test(text.slice(end, end + FARTHEST_NAME))
  const isValue = is(left, 'slot', 'head', 'thing') && /[:：]\s*$/u.test(before(text, start))
  if (is(right, 'unit') || isValue) return true
  if (sign === '_') return false
  if (sign === '?') return is(left, 'cue') || (goesOn && is(left, 'slot', 'head'))
  // Two small letters are kisses.
  const isCapital = text[start] === 'X'
  return is(left, 'slot', 'head') || (isCapital && is(right, 'slot', 'head')) || (length > 2 && is(left, 'cue'))
}

const ELEMENT =
  /^(?:a|abbr|address|article|aside|audio|b|base|bdi|bdo|blockquote|body|br|button|caption|center|cite|code|col|data|dd|del|details|dfn|dialog|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|object|ol|option|output|p|param|picture|pre|progress|q|s|samp|script|section|select|slot|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|time|title|tr|track|u|ul|var|video|wbr)$/u

/** `<Event name>`, `*|NAME|*`: Markdown takes them for tags and emphasis, so the source is asked. */
function inSource(post: Post, terms: Terms): Leftover[] {
  if (!/<|\*\|/u.test(post.source)) return []
  return [...linesOutsideCode(post)].flatMap(({text, start}) => {
    const merges = templateVariables(text).filter(variable => text.startsWith('*|', variable.start))
    const angles = bracketed(text).filter(bracket => isInAngles(bracket) && isPlaceholder(bracket, false, terms))
    const at = (kind: Kind) => (span: Span) => ({kind, start: start + span.start, end: start + span.end})
    return [...merges.map(at('variable')), ...angles.map(at('placeholder'))]
  })
}

function isInAngles({sign, inner}: Bracketed): boolean {
  return sign === '<' && !ELEMENT.test(inner.trim()) && /^[^=/!?@:]+$/u.test(inner)
}

const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?)$/iu
const EMPTY_ENDING = /\/(?:x{3,}|X{3,})\/?$/u

/** Links that lead to the writer’s own computer, or that were never filled in. */
function inLinks(post: Post, terms: Terms): Leftover[] {
  return post.links.flatMap(({url, urlSpan}): Leftover[] => {
    if (LOCAL_HOST.test(hostOf(url))) return [{kind: 'local', ...urlSpan}]
    const isWords = /^[\p{L}\p{N} _-]+$/u.test(url)
    const bracket: Bracketed = {sign: '[', inner: url.replace(/[_-]/gu, ' '), ...urlSpan}
    return EMPTY_ENDING.test(url) || (isWords && isPlaceholder(bracket, false, terms)) ? [{kind: 'placeholder', ...urlSpan}] : []
  })
}
