/** All that a rule may import, besides the policy. */
export {type Address, addressesIn} from './detect/address.js'
export {
  type Action,
  ACTIONS,
  choice,
  defineRule,
  flag,
  isSamePerson,
  type LocalFile,
  type Named,
  numbers,
  peopleIn,
  personCalled,
  roleNamed,
  type RoleSettings,
  type Rule,
  type Settings,
  strings,
  wholeNumber,
} from './engine/index.js'
export {foldWord, type LanguageTag, type Plain, undisguised, words} from './language/index.js'
export {type Entry, type Hit, type Lexicon, wordsOf} from './lexicon/index.js'
export {
  actionNamed,
  addressOf,
  type Author,
  destinationsOf,
  type FrontMatter,
  graphemes,
  hostOf,
  type Image,
  isReply,
  leadsTo,
  lengthOf,
  type Link,
  type Mark,
  measures,
  OBJECT,
  type Passage,
  type Post,
  type Published,
  publishedText,
  type Span,
  type Stage,
  stageNamed,
  type Stated,
} from './post/index.js'
export {closest} from './similarity/closest.js'
