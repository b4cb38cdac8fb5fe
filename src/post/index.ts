export {byText} from './by-text.js'
export {byWords} from './by-words.js'
export {destinationsOf} from './destinations.js'
export {frontMatterBlock} from './front-matter/block.js'
export {foldName} from './front-matter/field-name.js'
export {readList} from './front-matter/list.js'
export {statedText} from './front-matter/stated-text.js'
export {graphemeEnds} from './graphemes.js'
export {HINT, hints} from './hints.js'
export {addressOf, hostOf, leadsTo} from './host.js'
export {lengthOf} from './length.js'
export {linesOutsideCode, type SourceLine, showsCode} from './lines.js'
export {loosePassage} from './loose.js'
export {decode as decodeReferences} from './markdown/html.js'
export {INLINE as INLINE_ELEMENTS} from './markdown/html-elements.js'
export {othersWordsIn} from './marks.js'
export {measures} from './measures.js'
export {forget, latestMemory, type Memory, memory, onForgetting} from './memory.js'
export {OBJECT} from './object.js'
export {
  countBefore,
  countWithin,
  coverOf,
  firstFrom,
  lastBefore,
  longestApart,
  outermost,
  overlapping,
  overlapWith,
  standingApart,
  startingBetween,
  withinAny,
} from './overlap.js'
export {parse} from './parse.js'
export {passageMemory} from './passage-memory.js'
export {passageWords} from './passage-words.js'
export {type Lines, linesOf} from './position.js'
export * from './post.js'
export {type Published, publishedText} from './published.js'
export type {Stretch} from './published-parts.js'
export {ORNATE_BRACKET} from './quotations.js'
export {postOfRow} from './row.js'
export {mayHold, SIGN} from './signs.js'
export {literalText, type MappedText, TextMapper} from './text-map.js'
export {ACTIONS, type Action, actionNamed, isReply} from './workflow.js'
