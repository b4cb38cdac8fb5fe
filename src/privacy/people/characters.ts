import {foldWord, matchesOf} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {othersWordsIn, type Passage, type Span} from '../../post/index.js'
import {framesIn} from '../fiction/index.js'
import {firstTitleWith} from './titles.js'

/** A shorter title may be somebody’s name. */
const FEWEST_WORDS = 3
const LETTERS = /\p{L}+/gu

/** Tells whether somebody whom a passage names is a character: of a title that stands before (“Sara and the Moon Library”), or of a tale (“In the film, Samir …”), also where the tale goes on. */
export function charactersOf(passage: Passage, terms: Lexicons): (person: Span) => boolean {
  const {text} = passage
  const titles = othersWordsIn(passage)
    .map(({start, end}) => ({end, words: wordsOf(text.slice(start, end))}))
    .filter(({words}) => words.length >= FEWEST_WORDS)
  const titleEnd = firstTitleWith(titles)
  const isInvented = inventedIn(passage, terms)
  const met = new Set<string>()
  return person => {
    const names = wordsOf(text.slice(person.start, person.end))
    if (titleEnd(names) <= person.start) return true
    const name = names.join(' ')
    if (met.has(name)) return true
    const isSo = isInvented(person)
    if (isSo) met.add(name)
    return isSo
  }
}

/** By which others know somebody: “Chiara, from our exchange group”, « Capucine, prof de yoga », but not “Sara, a student”. */
const PARTICULAR =
  /^\s?[,(–-]\s?(?!(?:an?|une?|on|le|chi|wa7ed|wa7da)\s)\p{Ll}|^\s?[,،(–-]\s?(?:من|الذي|التي|اللي|ديال|طالبة?|أستاذة?|صاحبة?)(?!\p{L})/u
const LONGEST_PARTICULAR = 20

/** Tells whether what is said of somebody is invented. In an exercise, or behind a title, who has two names or is known by more may be real. */
export function inventedIn(passage: Passage, terms: Lexicons): (person: Span) => boolean {
  const {text} = passage
  const frameOf = framesIn(passage, terms)
  return ({start, end}) => {
    const frame = frameOf({start, end})
    if (frame === 'posed') return !/\s/u.test(text.slice(start, end)) && !PARTICULAR.test(text.slice(end, end + LONGEST_PARTICULAR))
    return frame === 'invented'
  }
}

function wordsOf(text: string): readonly string[] {
  return matchesOf(text, LETTERS).map(([word]) => foldWord(word))
}
