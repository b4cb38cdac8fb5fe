import {onDemand} from '../../language/index.js'
import {SIGN} from '../../post/index.js'
import type {Shapes} from './shapes.js'

// Words after which something is named: a sign that stands in its place is a blank.
const TO_WHAT =
  '(?:on|at|in|from|to|until|by|with|of|for|the|room|floor|desk|see|than|le|la|les|du|au|aux|à|de|des|par|avec|chez|pour|voir|salle|étage|bureau|est|sont|entre|et|يوم|الساعة|ساعة|من|إلى|في|القاعة|قاعة|حول|مع|رقم|عند|بين|لدى|دولة|نهار|فـ|ديال|nhar|m3a|mn|men|7ta|3la|dyal|f|qa3a|l9a3a|salle|sa3a|chouf)'
const MEASURE = 'h|H|am|pm|%|٪|DH|dh|MAD|dirhams?|euros?|€|minutes?|PC|درهما?|دقيقة'
const COUNTED = 'places?|seats?|copies|books|volumes|livres|exemplaires|students|étudiants|pages?|كتابا?|نسخة|مقعدا?|صفحة|plaça|blasa|ktab'
const UNIT = `(?:${MEASURE}|${COUNTED})`
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'

// What a form asks for, each in few words.
const LABEL =
  '(?:speakers?|curator|host|hosted by|moderator|moderated by|guests?|author|room|place|venue|date|time|price|cost|taught by|led by|by|contact|photo credit|item \\d|intervenante?|intervenants|invitée?|modération|animée? par|modérée? par|salle|lieu|heure|horaire|tarif|prix|crédit photo|auteur|autrice|titre|thème|sujet|commissaire|المتحدثة?|المتحدثون|المحاضرة?|الضيفة?|القاعة|المكان|التاريخ|الساعة|الثمن|العنوان|الموضوع|تأطير|تنشيط|تسيير|بقلم|تصوير|l9a3a|sa3a|ddif|lmo7adir)'

/** Signs, and places left empty, where a word or a number was to be written. */
export const BLANKS: readonly Shapes[] = [
  // “Taught by: .”, and a “Speaker:” with nothing after it.
  {
    signs: SIGN.colon | SIGN.other,
    sign: /[:：][ \t]{0,3}(?:$|\n|[.,،](?:\s|$))/u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}])\p{L}[\p{L}’' ]{1,20}[:：][ \t]{1,3}[.,،](?=\s|$)/gu,
      new RegExp(`(?<=^|\\n|[.!?؟] )${LABEL} ?[:：][ \\t]{0,3}(?=\\s*$|\\n[^\\n:：]{2,25}[:：])`, 'giu'),
    ]),
  },
  // “Mon ??–22:00”, “from ?? to”, “@????”, “Pool: see ???”, “(?), the judge”, “Dr ?? of Fes”, “desk no. ??”, “Thu: ???”
  {
    signs: SIGN.question,
    sign: /[?؟]{2}|\( ?[?؟]/u,
    patterns: onDemand((): readonly RegExp[] => [
      new RegExp(`(?<![\\p{L}\\p{N}?؟])[?؟]{2,6}(?=\\s?[–-]\\s?\\d|\\s?${UNIT}(?!\\p{L}))`, 'gu'),
      new RegExp(`(?<![\\p{L}\\p{N}])${TO_WHAT}\\s[?؟]{2,6}(?=\\s(?:to|à|au|and|et|until|إلى|و|7ta|[–-])\\s?|\\s?[,،;:])`, 'giu'),
      /(?<=\d\s?(?:[–-]|to|à|au|إلى)\s?)[?؟]{2,6}(?![?؟])/gu,
      /(?<![\p{L}\p{N}])@(?:[?؟]{2,6}|_{2,20}|\.{3,10}|…{1,4})/gu,
      /(?<!\p{L})(?:see|voir|cf\.?|chouf|انظر)\s[?؟]{3}(?=\s*(?:$|\n|[.,،]))/giu,
      /(?<![\p{L}\p{N}])(?:de|du|des|d['’]|avec|par|chez|of|with|by|at|room|من|في|مع|إلى|القاعة|قاعة|الدكتورة?|الأستاذة?|m3a|dyal|ديال)\s[?؟]{3,8}(?=\s*(?:$|\n|[.,،!]))/giu,
      /\([^()\n]{0,20}(?:اسم|الاسم|[Nn]ame|[Nn]om|[Pp]rénom|smiya|smia|smiyt\p{L}{0,4})[^()\n]{0,20}[?؟]\)/gu,
      /\(\s?[?؟]{1,3}\s?\)(?=\s*[,،;])/gu,
      /(?<!\p{L})(?:Dr|Mrs?|Ms|Prof|Pr|Mme|Mlle)\.? [?؟]{2,8}/gu,
      /(?<!\p{L})(?:[Uu]niversity of|[Uu]niversité de|جامعة) [?؟]{2,8}/gu,
      /(?<=(?<!\p{L})(?:n[º°o]|no\.|رقم) ?)[?؟]{2,8}/giu,
      /(?<=\p{L}[:：] ?)[?؟]{2,8}(?=\s|$)/gu,
    ]),
  },
  // “1X December”, “since 20??”, “© 20xx”
  {
    signs: SIGN.digit,
    sign: /\dX |20(?:xx|\?\?|__|\.\.)/iu,
    patterns: onDemand((): readonly RegExp[] => [
      new RegExp(`(?<![\\p{L}\\p{N}])[0-3]X(?= ${MONTH}(?!\\p{L}))`, 'gu'),
      /(?<![\p{L}\p{N}])20(?:xx|\?\?|__|\.\.)(?![\p{L}\p{N}.])/giu,
    ]),
  },
  // “Price: MAD.”
  {
    signs: SIGN.colon,
    sign: /[:：] ?(?:MAD|DH|€|دره|dirham)/iu,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<!\p{L})(?:price|cost|fee|tarif|prix|frais|الثمن|السعر|المبلغ|الرسوم|t?taman)\s?[:：]\s?(?:MAD|DH|dirhams?|€|درهما?|دراهم)(?=\s*(?:$|[.,،;\n]))/giu,
    ]),
  },
  // “a deposit of [..] dirhams”, “the [x]th edition”
  {
    signs: SIGN.square,
    sign: /\[(?:\.\.|…|x|nb)/u,
    patterns: onDemand((): readonly RegExp[] => [
      new RegExp(`\\[(?:\\.{2,6}|…{1,4}|x{1,3}|nb)\\](?= ?(?:${UNIT}|th|e|ème)(?!\\p{L}))`, 'gu'),
    ]),
  },
  // «», “ ”: nothing between the marks
  {
    signs: SIGN.quote,
    sign: /«\s?»|“\s?”/u,
    patterns: onDemand((): readonly RegExp[] => [/«\s?»|“\s?”/gu]),
  },
  // “Sat XX–XX”, “LAP-000X”, “on X May”, “N places”
  {
    signs: SIGN.x | SIGN.n,
    sign: /XX|0X|[meة] X|(?<!\p{L})[XN]{1,3} /u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}])(?:XX[–-]XX|[A-Z]{2,5}-0{2,5}X{1,3})(?![\p{L}\p{N}])/gu,
      /(?<=[:：]\s?)X{2,4}(?=\s*(?:$|\n|[.,،;]))/gu,
      /(?<!\p{L})(?:[Rr]oom|[Ss]alle|القاعة|قاعة) X(?:\.?XX)?(?![\p{L}\p{N}])/gu,
      new RegExp(`(?<!\\p{L})(?:le|on|the|du|au) [XN]{1,3} ${MONTH}(?!\\p{L})`, 'gu'),
      // What Arabic counts ends so.
      /(?<![\p{L}\p{N}])(?:XX|NN)(?= [\u0621-\u064a]{2,}ا(?![\u0621-\u064a]))/gu,
      new RegExp(`(?<=(?:^|\\p{Ll}|[:(]) )[XN](?= ${UNIT}(?!\\p{L}))`, 'gu'),
    ]),
  },
  // “06 00 00 00 00”, “room 000”, “00 places”
  {
    signs: SIGN.digit,
    sign: /(?:^|[^\p{L}\p{N}:.,])00 |[:：]\s00|0[5-7][ .-]?00|\d[ -]__|(?:room|salle|قاعة) 00/iu,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}:.,-])(?<!\p{N}\s?[\s\u00a0.,:hH]\s?)00 (?=(?!heures?|min|sec|GMT|UTC)\p{L}{3,})/gu,
      /(?<=[:：]\s)00(?=\s?[,،.;]|\s*$)/gu,
      /(?<!\p{N})0[5-7](?:[ .-]?00){4}(?!\p{N})|(?<=\d[ -])_{2,20}(?![\p{L}_])/gu,
      /(?<!\p{L})(?:room|salle|القاعة|قاعة) 0{1,3}(?![\p{N}.:h-])/giu,
    ]),
  },
  // “until the _ of December”, “salle —,”
  {
    signs: SIGN.line | SIGN.dash,
    sign: / _ |[—–-](?:[\s,.،;]|$)|ــ/u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<=[:：]\s?)(?:-{2,3}|–|—)(?=\s*(?:$|\n|[.,،;]))/gu,
      /(?<=(?:الدكتورة?|الأستاذة?|السيدة?|يوم|الساعة|القاعة|قاعة|مع|من|إلى|رقم|عنوان|بقلم|[:：]) ?)ـ{2,40}(?![\u0621-\u064a])/gu,
      new RegExp(`(?<![\\p{L}\\p{N}])${TO_WHAT}\\s_(?=\\s\\p{L})`, 'giu'),
      /(?<!\p{L})(?:rooms?|salle|floor|étage|القاعة|قاعة|الطابق|الساعة|heure|date|desk|bureau)\s[—–-](?=\s?[,.،;]|\s*(?:$|\n))/giu,
    ]),
  },
  // “building ... on Mondays”, “(n = ...)”, “../20”, « nº ……/BIB », “link in …”
  {
    signs: SIGN.dots,
    sign: /\.{2}|…/u,
    patterns: onDemand((): readonly RegExp[] => [
      new RegExp(`(?<=\\p{L}:?\\s)(?:\\.{3,30}|…{1,10})(?=\\s?(?:${MEASURE})(?!\\p{L}))`, 'gu'),
      // Between two things of a list one pauses for breath; after “of”, after a colon, and where more dots stand a number is wanting.
      new RegExp(`(?<=(?<!\\p{L})${TO_WHAT}\\s|:\\s)(?:\\.{3}|…)(?=\\s?(?:${COUNTED})(?!\\p{L}))`, 'giu'),
      new RegExp(`(?<=\\p{L}\\s)(?:\\.{4,30}|…{2,10})(?=\\s?(?:${COUNTED})(?!\\p{L}))`, 'gu'),
      /(?<=[=:]\s?)(?:\.{3,30}|…{1,10})(?=\s?[,،)])/gu,
      /(?<![./])\.{2,3}\/\.{2,3}(?!\/\p{L})|(?<![.\p{L}])\.\.(?!\.) (?:إلى|to|au|à|7tal|[–-]) \.\.(?!\.)/gu,
      /(?<![\p{L}\p{N}.])\.\.\/\d{2,3}(?!\p{N})/gu,
      /(?:www\.|@|https?:\/\/)[.…]{2,20}/gu,
      // “1. … 2. …”
      /(?<=(?:^|\s)[1-9][.)-] ?)(?:\.{3,40}|…{1,12})(?=\s+[1-9][.)-]\s)/gu,
      /(?<!\p{L})(?:[Aa]ssociation|[Cc]ompany|[Ss]ociété|جمعية|شركة|لجمعية|لشركة) (?:\.{3,30}|…{1,10})(?=\s\p{L})/gu,
      /(?<=(?:n[º°o]|رقم|no\.)\s?)(?:…{1,8}|\.{3,20})(?=[\s/,،.])/giu,
      /«\s?(?:…{1,8}|\.{3,20})\s?»|“\s?(?:…{2,8}|\.{4,20})\s?”|\((?:…{2,8}|\.{4,20})\)/gu,
      /(?<!\p{L})(?:link|lien|registration|inscription|الرابط|رابط|l?lien) (?:in|at|on|here|dans|en|sur|ici|f|فـ?|في|على)\s?:?\s?(?:…{1,8}|\.{3,20})(?=\s*(?:$|\n|[,،;!]|\p{Emoji_Presentation}))/giu,
    ]),
  },
]

export const underscores = onDemand(() => /(?<![\p{L}\p{N}_/@.#*-])_{2,40}(?![\p{L}\p{N}_*])/gu)
export const dots = onDemand(
  () =>
    new RegExp(`(?<![\\p{L}\\p{N}])${TO_WHAT}\\s(?:\\.{4,40}|…{2,20})(?=\\s*(?:$|\\n)|\\s\\p{Emoji_Presentation}|[,،.]|\\s\\p{L})`, 'giu'),
)
export const itemDots = onDemand(() => /(?<=[:：]\s?)(?:\.{4,40}|…{2,20})(?=\s*(?:\n|$)|\s\d)/gu)
