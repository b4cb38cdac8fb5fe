export {compileLexicons, type LexiconFile} from './compile.js'
export type {Entry} from './entry.js'
export type {Hit} from './finder.js'
export {type Lexicon, type Lexicons, lexiconsOf} from './lexicon.js'
