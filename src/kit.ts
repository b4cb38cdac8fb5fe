/** All that a rule may import, besides the policy. */

export {claimsIn, standsIn} from './claims/index.js'
export {publishedAt, relativeDatesIn, shownAt, type WrongWeekday, wrongDatesIn} from './dates/index.js'
export {type Address, addressesIn} from './detect/address.js'
export {type EmojiRow, emojiRows} from './detect/emoji.js'
export {type StyledLetters, styledLetters} from './detect/styled-letters.js'
export {
  ACTIONS,
  type Action,
  type Answer,
  choice,
  defineRule,
  type Fix,
  type Fixable,
  flag,
  isSamePerson,
  type LocalFile,
  type Named,
  numbers,
  peopleIn,
  personCalled,
  type RoleSettings,
  type Rule,
  roleNamed,
  type Settings,
  strings,
  textHash,
  wholeNumber,
} from './engine/index.js'
export {foldWord, type LanguageTag, loadable, matchesOf, onDemand, type Plain, segmented, undisguised, words} from './language/index.js'
export {leftoversIn} from './leftover/index.js'
export type {Entry, Hit, Lexicon} from './lexicon/index.js'
export {brokenIn, faultyLinksIn} from './links/index.js'
export {isDoubted} from './manner/index.js'
export {type Kind as OffenceKind, offencesIn, phrasesIn, suspicionsIn, unaccepted} from './offence/index.js'
export {heardIn, privateDataIn, readPromotion} from './panel/index.js'
export {
  type Author,
  actionNamed,
  addressOf,
  destinationsOf,
  type FrontMatter,
  hostOf,
  type Image,
  isReply,
  type Link,
  leadsTo,
  lengthOf,
  loosePassage,
  type Mark,
  mayHold,
  measures,
  OBJECT,
  overlapWith,
  type Passage,
  type Post,
  type Published,
  passageWords,
  publishedText,
  SIGN,
  type Span,
  type Stage,
  type Stated,
  showsCode,
  stageNamed,
} from './post/index.js'
export {preparedForPrivateData, preparedForSecrets, secretsIn} from './privacy/index.js'
export {readSpam, stuffingIn} from './promotion/index.js'
export {isForeign, isStrangers, strangerIn} from './relevance/index.js'
export {
  type Attribution,
  agencyCredits,
  attributionOf,
  countWords,
  isPermitted,
  type Quotation,
  quotationsIn,
  rightsNotices,
  type SharedPassage,
  type SourcedQuotation,
  type SourceMatches,
  sourceName,
  takenFrom,
} from './reuse/index.js'
export {closest} from './similarity/closest.js'
export {likeness} from './similarity/likeness.js'
export {readSketch, resemblance, sketchOf, writtenSketch} from './similarity/sketch.js'
