import {ofSpelling, onDemand} from '../language/index.js'
import {passageMemory} from './passage-memory.js'
import {passageWords} from './passage-words.js'
import type {Passage} from './post.js'

/** The words that recognisers ask for before they look closer, a bit for each of them. */
export const HINT = {
  /** A day to come, and what is an hour or a day by a number beside it. */
  ahead: 1,
  hour: 1 << 1,
  behind: 1 << 2,
  /** “Title here”, “click to add a title”. */
  here: 1 << 3,
  toFill: 1 << 4,
  final: 1 << 5,
  scholar: 1 << 6,
  reader: 1 << 7,
  percent: 1 << 8,
  ratio: 1 << 9,
} as const

/** What must be in a word (folded) for the recogniser to find anything around it. */
const WORDS: readonly (readonly [hint: number, word: RegExp])[] = [
  [
    HINT.ahead,
    /day|night|week|month|hour|minutes|morrow|later|jour|semaine|heure|dodo|sleep|mois|huit|quinze|ajr?d|auj|vient|eid|after|lendemain|veille|apres|soiree|nuit|mora|3id|jay|had$|yam|yom(?:ay|ein)|lyom|wikand|wik$|weekend|daba|simana|semana|swaye|chhar|chher|nhar|l3chi|lyou|lyum/u,
  ],
  [HINT.hour, /^h|\dh|j$/u],
  [
    HINT.behind,
    /yesterday|last|ago|back|earlier|other|hier|dernier|autre|^y$|lbare?7|fat|hadi|امس|البارح|الماضي|المنصرم|الفارط|فات|قبل|هادي/u,
  ],
  [HINT.here, /here|ici|هنا|hna/u],
  [
    HINT.toFill,
    /(?:click|tap|cliquez|touchez|appuyez|add|type|write|paste|put|jouter|crivez|cris|tapez|saisissez|collez|img|dscn?|pxl|vid)$|انقر|اضغط|ادخل|اضف|paragraph|asdf|qsdf|qwerty|azerty/u,
  ],
  [HINT.final, /final|definiti|نهايي/u],
  [HINT.scholar, /prof|doct|(?:dr|pr)$|lostad|الاستاذ|الدكتور|البروف/u],
  [
    HINT.reader,
    /student|reader|patron|user|freshman|sophomore|senior|junior|graduate|undergrad|intern|visitor|girl|boy|lady|gentleman|tudiant|lectrice|lecteur|usager|abonne|stagiaire|doctorant|fille|homme|demoiselle|dame|monsieur|طالب|قاري|talib|tatlib|bent|weld|derri/u,
  ],
  [HINT.percent, /cent|الم|lm[yi]|لمي/u],
  [HINT.ratio, /^(?:[1345]|ten|three|four|five|six|dix|trois|quatre|cinq|cent|عشر|ثلاث|اربع|خمس|ست)/u],
]

/** Most words are none of them. */
const any = onDemand(() => new RegExp(WORDS.map(([, {source}]) => source).join('|'), 'u'))

const hintsOf = ofSpelling(({key}) =>
  any().test(key) ? WORDS.reduce((hints, [hint, word]) => (word.test(key) ? hints | hint : hints), 0) : 0,
)

const known = passageMemory<number>()

/**
 * Whether a passage may hold a word of some hints of `HINT`, joined by `|`. Each passage is read once for all who ask; one with addresses or
 * mentions, which are no words of its prose, may hold anything.
 */
export function hints(passage: Passage, wanted: number): boolean {
  return passage.text !== passage.prose || ((known.get(passage) ?? known.set(passage, hintsIn(passage))) & wanted) !== 0
}

function hintsIn(passage: Passage): number {
  let found = 0
  for (const {spelling} of passageWords(passage)) found |= hintsOf(spelling)
  return found
}
