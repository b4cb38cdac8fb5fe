const SHORTEST_STEM = 3
const MOST_STEMS = 8

/** What the dialects write before the article: من, على, هذا, في, ديال and the conjunctions. */
const ARTICLES = ['مال', 'عال', 'هال', 'دال', 'وهال', 'وعال', 'ومال', 'دل', 'فل', 'مل']
/** Tense signs before the persons of the imperfect: Egyptian, Levantine and written future, Moroccan present and future. */
const TENSES = ['كا', 'تا', 'غا', 'ب', 'ه', 'ح', 'س', 'غ', 'ك', 'ت', 'ل']
const PERSONS = 'انتي'
/** Endings (not those of the feminine: نقابه is no نقاب), the longer before those they end in: object pronouns on plurals, plurals, object and possessive pronouns. */
const ENDINGS = [
  'ونهم',
  'ونكم',
  'وهم',
  'وكم',
  'وها',
  'وني',
  'ونا',
  'وك',
  'وه',
  'وا',
  'ون',
  'ين',
  'هم',
  'هن',
  'كم',
  'كن',
  'كو',
  'ها',
  'نا',
  'ني',
  'و',
  'ك',
]

/**
 * The forms under which a list may hold an Arabic word (folded) that it does not hold as it is written: without a dialect’s
 * article, without pronouns and plural endings, and a verb of the imperfect without its tense sign (هنقتلهم gives نقتل). Longest first, at most
 * eight, three letters or more; the word itself is not among them.
 */
export function stemsOf(word: string): readonly string[] {
  const found = new Set<string>()
  for (const start of [word, ...withoutArticle(word), ...withoutTense(word)]) {
    found.add(start)
    for (const stem of withoutEnding(start)) found.add(stem)
  }
  found.delete(word)
  return [...found].sort((a, b) => b.length - a.length).slice(0, MOST_STEMS)
}

function withoutArticle(word: string): readonly string[] {
  const article = ARTICLES.find(start => word.startsWith(start) && word.length - start.length >= SHORTEST_STEM)
  return article === undefined ? [] : [word.slice(article.length)]
}

/** The person stays: without it كنافه would be آفه. */
function withoutTense(word: string): readonly string[] {
  const tense = TENSES.find(sign => word.startsWith(sign) && PERSONS.includes(word[sign.length] ?? ' '))
  if (tense === undefined || word.startsWith('ال', tense.length)) return []
  return word.length - tense.length > SHORTEST_STEM ? [word.slice(tense.length)] : []
}

function withoutEnding(word: string): readonly string[] {
  return ENDINGS.filter(ending => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
    .slice(0, 2)
    .map(ending => word.slice(0, -ending.length))
}
