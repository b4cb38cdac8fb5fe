import {onDemand} from '../language/index.js'
import type {Leftover, Reading} from './leftover.js'

/** What must be in a text for any of the patterns to be tried. */
const MAY_BE_EMPTY =
  /X{2}|\( {0,3}\)|[:：] [A-Z]{3}|N{2}|0{3}|\b00\b|#{4}|--:|\.\.|…|_{2}|[«“"]\s{2,}|[«“]\s*_|\s[,،]|hashtag ?\d|هاشتاغ ?\d|nom|last ?name|titre du|book title|test|essai|تجربة|نص|text|lien-|link-|your-/iu

/** Words that stand right before what they name: a blank after one of them is a name, a day, a place that nobody has filled in. */
const FRAME =
  "(?:on|at|in|from|to|until|by|with|of|the|room|floor|building|bâtiment|bloc|dorm|table|shelf|Dr|Mr|Mrs|Ms|Prof|professor|n°|no|le|la|du|au|aux|à|de|par|avec|salle|étage|Mme|Mlle|M|Pr|l['’](?:illustratrice|illustrateur|autrice|auteure?|artiste|écrivaine?|invitée?|historienne?|intervenante?)|يوم|الساعة|ساعة|من|إلى|في|القاعة|قاعة|السيدة?|السيد\\(ة\\)|الأستاذة?|الدكتورة?|حول|مع|رقم|نهار|nhar|m3a|mn|men|7ta|3la)"
const BLANK = '(?:…{1,8}|\\.{3,60}|_{2,40}|-{4,40})'

const certain = onDemand((): readonly RegExp[] => [
  // More than XX boxes, by XX%, NN NNN books, vol. XX to XX.
  /(?<![A-Za-zÀ-ÿ\p{N}«“"])XX(?: to XX| à XX| et XX)?(?=\s?%| (?!chromosomes?|femmes|women|females|ans(?!\p{L}))\p{Ll}{2,}s(?!\p{L}))/gu,
  /(?<![\p{L}\p{N}])(?:vol|volumes?|tomes?|nos?|n°|pages?|p)\.? XX(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])N{2,3}(?: N{3}(?!\p{L})|(?= \p{Ll}{4,}s(?!\p{L})))/gu,
  // 05XXXXXXXX, 0535 86 .. ..
  /(?<![\p{L}\p{N}])0\d{1,4}[ .-]?X{4,10}(?![\p{L}\p{N}])/gu,
  /\d{2} \.\.(?: \.\.){1,4}/gu,
  // 000 books, page 00, --:--, #####.
  /(?<!\p{N}[\s\u00a0\u202f'’.,]?|[.,:+-])000(?= (?!\p{Lu}\p{Lu})\p{L}{3,})/gu,
  /(?<!\p{L})(?:pages?|p\.|slide|ف?صفحة|الصفحة) 00?(?![\p{N}.,:])/giu,
  /--:--/gu,
  /(?<=\s)#{4,12}(?=[\s.,،])/gu,
  // A short link that leads to dots.
  /(?<![\p{L}\p{N}])[a-z]{2,20}\.[a-z]{2,4}\/(?:…{1,4}|\.{3,8}|x{3,8})/giu,
  /(?<![\p{L}\p{N}])#?(?:hashtag|هاشتاغ|mot-?clé)[ _]?\d(?!\p{N})/giu,
  /https?:\/\/(?:www\.)?(?:lien|link|url|your|votre)-[a-z-]{2,20}(?=$|[\s,.])/giu,
  // A title with nobody after it.
  /(?<!\p{L})(?:Mme|Mlle|Mrs?|Ms|Dr|Pr|Prof|Monsieur le|Madame la|animée? par|hosted by|led by)\.? +,/gu,
  /«\s{3,}»|“\s{2,}”|«\s?_{2,40}\s?»|“\s?_{2,40}\s?”/gu,
  // The value of a label, in the capitals of a form: “the link is here: LINK”.
  /(?<=\p{Ll}\s?[:：] )(?:LIEN|LINK|DATE|NOM|NAME|TITRE|TITLE|LIEU|HEURE|TIME|URL)(?=[.,،]|\s*$)/gu,
  /(?<=\p{L} )\(\s{0,3}\)(?=[\s.,،]|$)/gu,
  // The names that templates give to people and books.
  /(?<!\p{L})(?:Prénom N(?:om|OM)|N(?:om|OM) Prénom|First ?[Nn]ame Last ?[Nn]ame|Titre Du Livre|Book Title|Event Name)(?!\p{L})/gu,
  // “Test test 123”, and a text that stands in for a text.
  /(?<=^\W{0,3}|\n)(?:test|essai|تجربة)[ ,]+(?:test|essai|تجربة|\d{1,3})(?!\p{L})/giu,
  /(?<!\p{L})(text|texte|نص)(?: \1){2,8}(?!\p{L})/giu,
])

const framed = onDemand(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${FRAME}\\.?\\s{1,2}${BLANK}(?=\\s?[,،;؛).]|\\s(?!https?|www|rt )[\\p{Ll}\\p{Lo}])`, 'gu'),
)
const isRiddle = onDemand(
  () =>
    /blank|fill|rempli|complete|finish|guess|riddle|quiz|complét|devin|énigme|trou|finis|mot manquant|الفراغ|أكمل|خمن|لغز|املأ|املؤ|كمل|حزر|kml|kemml|7zr|(?<!\p{L})(?:name|nom|signature|الاسم|smiya) ?:/iu,
)

/** Places where words are plainly wanting, whatever the sentence says: XX boxes, “Mme , relieuse”, « on … at … », hashtag1. */
export function emptyPlaces({passage: {text, prose}, post}: Reading): Leftover[] {
  if (!MAY_BE_EMPTY.test(text)) return []
  const sure = certain().flatMap(pattern => [...text.matchAll(pattern)])
  const dots = /…|\.{3}|_{2}|-{4}/.test(prose) && !isRiddle().test(post.source) ? [...prose.matchAll(framed())] : []
  return [
    ...sure.map(found => leftover(found, 'placeholder')),
    // Who pauses for breath writes one ellipsis; who leaves out words of a form, more.
    ...dots.map(found => leftover(found, dots.length > 1 || /_{2}|-{4}|\.{5}|…{2}/.test(found[0]) ? 'placeholder' : 'open')),
  ]
}

function leftover({0: said, index}: RegExpExecArray, kind: Leftover['kind']): Leftover {
  return {kind, start: index, end: index + said.length}
}
