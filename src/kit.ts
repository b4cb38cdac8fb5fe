/** All that a rule may import, besides the policy. */

export {emojiLists, hashtagsToMend, placeOfWords, saysNothing} from './accessible/index.js'
export {
  type ApprovalWords,
  approvalBy,
  approvalLacking,
  isUnsigned,
  mayAlone,
  needApproval,
  objectionsTo,
  topOf,
  writersOf,
} from './authorship/index.js'
export {claimsIn, keptMaterialIn, standsIn} from './claims/index.js'
export {
  isImpossible,
  publishedAt,
  publishedDay,
  relativeDatesIn,
  shownAt,
  tellsMishapOver,
  type WrongWeekday,
  wrongDatesIn,
} from './dates/index.js'
export {emojiRows} from './detect/emoji.js'
export {styledLetters} from './detect/styled-letters.js'
export {
  ACTIONS,
  choice,
  defineRule,
  type Fix,
  type Fixable,
  flag,
  type LocalFile,
  numbers,
  strings,
  wholeNumber,
} from './engine/index.js'
export {keysIn, onDemand, words} from './language/index.js'
export {leftoversIn} from './leftover/index.js'
export type {Hit, Lexicon} from './lexicon/index.js'
export {brokenIn, faultyLinksIn} from './links/index.js'
export {isDoubted} from './manner/index.js'
export {offencesIn, phrasesIn, suspicionsIn, unaccepted} from './offence/index.js'
export {panelOf} from './panel/index.js'
export {judgeBy, type KnownSites, linked, offered, type PirateSite, readSentences, written} from './piracy/index.js'
export {excessesIn, hasMedia, type Platform, threadOf} from './platform/index.js'
export {
  actionNamed,
  byText,
  countWithin,
  hostOf,
  type Image,
  isReply,
  type Link,
  lastBefore,
  leadsTo,
  loosePassage,
  mayHold,
  othersWordsIn,
  overlapWith,
  type Passage,
  type Post,
  passageWords,
  SIGN,
  type Span,
  type Stated,
  withinAny,
} from './post/index.js'
export {type AddressWords, mailboxesBy, preparedForPrivateData, preparedForSecrets, secretsIn} from './privacy/index.js'
export {bareLinkIn, type Reading, readSpam, stuffingIn, type TellingLinks} from './promotion/index.js'
export {isForeign, isStrangers, strangerIn} from './relevance/index.js'
export {keptOf, ownPostLike, repeatedBy} from './repeats/index.js'
export {
  agencyCredits,
  attributionOf,
  isPermitted,
  type Quotation,
  quotationsIn,
  rightsNotices,
  type SharedPassage,
  type SourcedQuotation,
  sourceName,
  takenFrom,
} from './reuse/index.js'
export {closest} from './similarity/closest.js'
