import {matchesOf, onDemand} from '../../language/index.js'
import type {Leftover, Reading} from '../leftover.js'

/** What must be in a text for any of the patterns to be tried. */
const MAY_BE_EMPTY =
  /X{2}|\( {0,3}\)|[:：] [A-Z]{3}|N{2}|0{3}|\b00\b|#{4}|--:|\.\.|…|_{2}|[«“"]\s{2,}|[«“]\s*_|\s[,،]|hashtag ?\d|هاشتاغ ?\d|nom|last ?name|titre du|book title|test|essai|تجربة|نص|text|lien-|link-|your-/iu

/** Words that stand right before what they name: a blank after one of them is a name, a day, a place that nobody has filled in. */
const FRAME =
  "(?:on|at|in|from|to|until|by|with|of|the|room|floor|building|bâtiment|bloc|dorm|table|shelf|Dr|Mr|Mrs|Ms|Prof|professor|n°|no|le|la|du|au|aux|à|de|par|avec|salle|étage|Mme|Mlle|M|Pr|l['’](?:illustratrice|illustrateur|autrice|auteure?|artiste|écrivaine?|invitée?|historienne?|intervenante?)|يوم|الساعة|ساعة|من|إلى|في|القاعة|قاعة|السيدة?|السيد\\(ة\\)|الأستاذة?|الدكتورة?|حول|مع|رقم|نهار|nhar|m3a|mn|men|7ta|3la)"
const BLANK = '(?:…{1,8}|\\.{3,60}|_{2,40}|-{4,40})'

/** A pattern of empty places, and what stands in small letters wherever it finds one. */
interface Place {
  readonly needs: readonly string[]
  readonly pattern: () => RegExp
}

/** The pattern is made for the first text that has what it needs: few have anything of it. */
function place(needs: readonly string[], make: () => RegExp): Place {
  return {needs, pattern: onDemand(make)}
}

const CERTAIN: readonly Place[] = [
  // More than XX boxes, by XX%, NN NNN books, vol. XX to XX.
  place(
    ['xx'],
    () =>
      /(?<![A-Za-zÀ-ÿ\p{N}«“"])XX(?: to XX| à XX| et XX)?(?=\s?%| (?!chromosomes?|femmes|women|females|ans(?!\p{L}))\p{Ll}{2,}s(?!\p{L}))/gu,
  ),
  // Not beside volume XXI: there it is twenty.
  place(
    ['xx'],
    () => /(?<![\p{L}\p{N}])(?:vol|volumes?|tomes?|nos?|n°|pages?|p)\.? XX(?!\p{L})(?!.{0,80}(?<!\p{L})X[XIV]{1,4}(?!\p{L})(?<!XX))/giu,
  ),
  place(['nn'], () => /(?<![\p{L}\p{N}])N{2,3}(?: N{3}(?!\p{L})|(?= \p{Ll}{4,}s(?!\p{L})))/gu),
  // 05XXXXXXXX, 0535 86 .. ..
  place(['xxxx'], () => /(?<![\p{L}\p{N}])0\d{1,4}[ .-]?X{4,10}(?![\p{L}\p{N}])/gu),
  place(['.. ..'], () => /\d{2} \.\.(?: \.\.){1,4}/gu),
  // 000 books, page 00, --:--, #####.
  place(['000 '], () => /(?<!\p{N}[\s\u00a0\u202f'’.,]?|[.,:+-])000(?= (?!\p{Lu}\p{Lu})\p{L}{3,})/gu),
  place([' 0'], () => /(?<!\p{L})(?:pages?|p\.|slide|ف?صفحة|الصفحة) 00?(?![\p{N}.,:])/giu),
  place(['--:--'], () => /--:--/gu),
  place(['####'], () => /(?<=\s)#{4,12}(?=[\s.,،])/gu),
  // A short link that leads to dots.
  place(['/…', '/...', '/xxx'], () => /(?<![\p{L}\p{N}])[a-z]{2,20}\.[a-z]{2,4}\/(?:…{1,4}|\.{3,8}|x{3,8})/giu),
  place(['tag', 'تاغ', 'mot'], () => /(?<![\p{L}\p{N}])#?(?:hashtag|هاشتاغ|mot-?clé)[ _]?\d(?!\p{N})/giu),
  place(
    ['lien-', 'link-', 'url-', 'your-', 'votre-'],
    () => /https?:\/\/(?:www\.)?(?:lien|link|url|your|votre)-[a-z-]{2,20}(?=$|[\s,.])/giu,
  ),
  // A title with nobody after it.
  place([' ,'], () => /(?<!\p{L})(?:Mme|Mlle|Mrs?|Ms|Dr|Pr|Prof|Monsieur le|Madame la|animée? par|hosted by|led by)\.? +,/gu),
  place(['«', '“'], () => /«\s{3,}»|“\s{2,}”|«\s?_{2,40}\s?»|“\s?_{2,40}\s?”/gu),
  // The value of a label, in the capitals of a form: “the link is here: LINK”.
  place(
    [': lien', ': link', ': date', ': nom', ': name', ': titre', ': title', ': lieu', ': heure', ': time', ': url', '： '],
    () => /(?<=\p{Ll}\s?[:：] )(?:LIEN|LINK|DATE|NOM|NAME|TITRE|TITLE|LIEU|HEURE|TIME|URL)(?!, ?(?:Prénom|First))(?=[.,،]|\s*$)/gu,
  ),
  // The names that templates give to people and books.
  place(
    ['prénom', 'first', 'titre du', 'book title', 'event name'],
    () => /(?<!\p{L})(?:Prénom N(?:om|OM)|N(?:om|OM) Prénom|First ?[Nn]ame Last ?[Nn]ame|Titre Du Livre|Book Title|Event Name)(?!\p{L})/gu,
  ),
  // “Test test 123”, and a text that stands in for a text.
  place(['test', 'essai', 'تجربة'], () => /(?<=^\W{0,3}|\n)(?:test|essai|تجربة)[ ,]+(?:test|essai|تجربة|\d{1,3})(?!\p{L})/giu),
  place(['text text', 'texte texte', 'نص نص'], () => /(?<!\p{L})(text|texte|نص)(?: \1){2,8}(?!\p{L})/giu),
]

/** A box to tick, in a form or a ballot. */
const boxes = onDemand(() => /(?<=\p{L} )\(\s{0,3}\)(?=[\s.,،]|$)/gu)
const framed = onDemand(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${FRAME}\\.?\\s{1,2}${BLANK}(?=\\s?[,،;؛).]|\\s(?!https?|www|rt )[\\p{Ll}\\p{Lo}])`, 'gu'),
)
/** Places where words are plainly wanting, whatever the sentence says: XX boxes, “Mme , relieuse”, « on … at … », hashtag1. */
export function emptyPlaces({passage: {text, prose}, riddle}: Reading): Leftover[] {
  if (!MAY_BE_EMPTY.test(text)) return []
  const low = text.toLowerCase()
  const sure = CERTAIN.filter(({needs}) => needs.some(sign => low.includes(sign))).flatMap(({pattern}) => matchesOf(text, pattern()))
  const empty = text.includes('(') && !riddle() ? matchesOf(text, boxes()) : []
  const dots = /…|\.{3}|_{2}|-{4}/.test(prose) && !riddle() ? matchesOf(prose, framed()) : []
  return [
    ...[...sure, ...empty].map(found => leftover(found, 'placeholder')),
    // Who pauses for breath writes one ellipsis; who leaves out words of a form, more.
    ...dots.map(found => leftover(found, dots.length > 1 || /_{2}|-{4}|\.{5}|…{2}/.test(found[0]) ? 'placeholder' : 'open')),
  ]
}

function leftover({0: said, index}: RegExpExecArray, kind: Leftover['kind']): Leftover {
  return {kind, start: index, end: index + said.length}
}
