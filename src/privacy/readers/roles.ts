import type {Hit} from '../../lexicon/index.js'
import type {Passage, Span} from '../../post/index.js'

interface Around {
  readonly text: string
  readonly sentence: Span
}

const WRITER =
  /(?:novels?|books?|poems?|poetry|works?|stor(?:y|ies)|essays?|memoirs?|romans?|livres?|recueils?|poèmes|œuvres?|nouvelles|récits?|رواية|روايات|كتاب|كتب|ديوان|قصائد|أعمال|مؤلفات|ktab|riwaya)\s(?:(?:of|by|de|d['’]|du|l|ديال|d|dyal)\s?)?$|["”»’*_]\s?(?:by|de|d['’]|du|ل)\s?$/iu

/** “the poems of Zineb”: whose work it is; by what leads to the name. */
export function isWriter(lead: string): boolean {
  return WRITER.test(lead.slice(-30))
}

const AGREED =
  /(?<!\p{L})(?:(?:with|by) (?:her|his|their) (?:own )?(?:permission|consent|wish)|at (?:her|his|their) (?:own )?request|asked us to publish|avec son (?:accord|autorisation)|à sa demande|de son plein gré|nous a demandé de publier|بإذنها?|بموافقتها?|بطلب منها?|بالطلب ديال(?:و|ها)|[أا]?ننشروها|انشروها)(?!\p{L})/iu

/** Whether a sentence says that somebody agreed to be told of: “by her own wish”, «منشور بالطلب ديالو». */
export function isAgreed(sentence: string): boolean {
  return AGREED.test(sentence)
}

const MYSELF =
  /(?:^|[\s"“«(,،:])(?:I['’]m|I am|my name is|je suis|je m['’]appelle|moi c['’]est|c['’]est moi|أنا|اسمي|ana|smiyti|سميتي)\s$/iu

/** “I’m Ling, I checked out 61 books”: who tells of himself gives leave to tell it. */
export function isMyself(lead: string): boolean {
  return MYSELF.test(lead.slice(-24))
}

const HELPER =
  /(?:^|[\s,;:])(?:ask|see|contact|meet|(?<!(?:is|are|been|was|still)\s)with|talk to|speak to|write to|thank(?:s| you),?(?: to)?|photos? by|picture by|voyez|voir|contactez|joindre|demandez à|écrivez à|adressez-vous à|merci à|avec|photo|photo de|شكرا ل|اسألوا|راسلوا|مع|سول|سولو|sewwel|sewlo|m3a)\s?:?\s(?:(?:mr|mrs|ms|m|mme|dr|pr|prof|السيد|السيدة)\.?\s)?$/iu

/** “Ask Samira at the desk”, “thanks to Anas”: whom readers turn to, or whom the library thanks; not “ask Driss why …”. */
export function isHelper(lead: string, rest: string): boolean {
  return HELPER.test(lead.slice(-40)) && !REPROACHED.test(rest)
}

const REPROACHED =
  /^,?\s?(?:why|where|about|for\s(?:\p{L}+ly\s)?(?:return|bring|pay|sett|giv)|to (?:return|bring|give|pay)|d['’]avoir|pourquoi|où|علاش|لماذا|3lach|حيت|7it|على إرجاع|لإرجاع)/iu

const FARTHEST_OWNED = 30

/** “the loan of Mr Tahiri”, “Karta d Soukaina”, “Sara’s library card”: whose record it is. */
export function isOwner(person: Span, {text, records}: {readonly text: string; readonly records: readonly Span[]}): boolean {
  return records.some(record => {
    if (record.end <= person.start) return person.start - record.end < FARTHEST_OWNED && OWNED_BY.test(text.slice(record.end, person.start))
    return record.start >= person.end && /^['’]s?\s(?:[\p{L}\p{N}-]{1,14}\s){0,3}$/u.test(text.slice(person.end, record.start))
  })
}

const OWNED_BY =
  /^\s?(?:of|for|from|by|to|de|d['’]|du|pour|par|à|au nom de|d|dyal|ديال|د|لـ|السيد|السيدة|الطالب|الطالبة)?\s?(?:(?:Mme|Mlle|Mr|Mrs|Ms|M|Dr|Pr)\.?\s)?$/iu

interface Among extends Around {
  readonly people: readonly Span[]
}

/** Whether a person stands with others after a colon. */
export function isListed(person: Span, {text, sentence, people}: Among): boolean {
  const colon = text.slice(sentence.start, person.start).indexOf(':')
  if (colon < 0) return false
  return people.filter(({start, end}) => start > sentence.start + colon && end <= sentence.end).length > 1
}

/** Whether the sentence speaks to the person by name: “Mounir, the tripod you took …”, “Rends-nous le manuel, Ali !”. */
export function isCalled(person: Span, {text, sentence}: Around): boolean {
  const lead = text.slice(sentence.start, person.start).trim()
  const rest = text.slice(person.end, sentence.end)
  if (DEAR.test(lead)) return /^\s?[,،:!]|^\s*$/u.test(rest)
  const isApart = lead === '' ? /^\s?[,،:!]/u.test(rest) : /[,،]$/u.test(lead) && /^\s?(?:$|[,،!])/u.test(rest)
  return isApart && YOURS.test(text.slice(sentence.start, sentence.end))
}

const DEAR = /(?:^|[,،]\s)(?:يا|أ|آ|a|cher|chère|dear|hey|عزيزي|عزيزتي)$/iu
const YOURS =
  /(?<!\p{L})(?:you|your|please|we are waiting|tu|ton|ta|tes|te|nous attendons|rends|rends-nous|rje3|rje3i|kantsennaw|رجع|أعد|أعيدي|من فضلك|ننتظر|كنتسناو|\p{L}{3,}ك)(?!\p{L})/iu

const NEAR_ROLE = 30
// “Salma, our librarian”, « Reda Dalil (romancier) », «صوفيا مكتبيتنا» without a comma.
const IN_APPOSITION = /^(?:\s?[,(،–-]|\s(?:of|from|at|du|de)\s)\s?(?:(?!who|qui|whose)[\p{L}’']{1,14}\s){0,3}$/iu

/** Whether what a person is called right before or after the name is what the public knows them for. */
export function isPublic(person: Span, cues: readonly Hit[], {text}: Passage): boolean {
  return cues.some(({entry, start, end}) => {
    if (entry.kind !== 'public') return false
    const between = end <= person.start ? text.slice(end, person.start) : text.slice(person.end, start)
    const isBehind = start >= person.end
    return (
      between.length <= NEAR_ROLE &&
      !/[.!?؟;:]\s/u.test(between) &&
      (!isBehind || IN_APPOSITION.test(between) || (between === ' ' && text.slice(start, end).endsWith('نا')))
    )
  })
}

/** “the student Meryem”: whether right before the name a person is called a reader. */
export function isPatron({start}: Span, cues: readonly Hit[]): boolean {
  return cues.some(({entry, end}) => entry.kind === 'patron' && end <= start && start - end <= NEAR_ROLE)
}
