import {foldWord, matchesOf, onDemand} from '../../language/index.js'
import {othersWordsIn, type Passage, type Span} from '../../post/index.js'
import {sentenceAround} from '../sentence.js'
import {firstTitleWith} from './titles.js'

/** A shorter title may be somebody’s name. */
const FEWEST_WORDS = 3
const LETTERS = /\p{L}+/gu

// The play area and the story hour are the library’s.
const inWork = onDemand(
  () =>
    /^[\s"“«(*_•–-]*(?:(?:in|dans|في|ف|f|fi)\s|ف(?=ال))(?:(?!club)\p{L}{1,12}['’]?\s){0,2}?(?:l['’])?(?:(?:novel|film|movie|story|tale|play|comic|fable|roman|récit|conte|bande dessinée|album)(?!\s(?:hour|time|area|club|corner|room|section|festival|collection|shelf|workshop|program|night|evening))|(?:ال)?(?:رواية|قصة|فيلم|مسرحية|حكاية)|l?film|r?riwaya|lriwaya|9issa|l7kaya|masra7iya)(?!\p{L})/iu,
)

/** Tells whether somebody whom a passage names is a character: of a title that stands before (“Sara and the Moon Library”), or of a work in which a sentence is set (“In the film, Samir …”). */
export function charactersOf(passage: Passage): (person: Span) => boolean {
  const {text} = passage
  const titles = othersWordsIn(passage)
    .map(({start, end}) => ({end, words: wordsOf(text.slice(start, end))}))
    .filter(({words}) => words.length >= FEWEST_WORDS)
  const titleEnd = firstTitleWith(titles)
  return person => {
    const names = wordsOf(text.slice(person.start, person.end))
    if (titleEnd(names) <= person.start) return true
    return inWork().test(text.slice(sentenceAround(text, person).start, person.start))
  }
}

function wordsOf(text: string): readonly string[] {
  return matchesOf(text, LETTERS).map(([word]) => foldWord(word))
}
