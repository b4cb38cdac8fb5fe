/** All that a rule may import, besides the policy. */
export {
  type Action,
  ACTIONS,
  choice,
  defineRule,
  flag,
  type LocalFile,
  type RoleSettings,
  type Rule,
  type Settings,
  strings,
  wholeNumber,
} from './engine/index.js'
export {foldWord, type LanguageTag, words} from './language/index.js'
export {type Entry, type Hit, type Lexicon, wordsOf} from './lexicon/index.js'
export {
  addressOf,
  hostOf,
  type Image,
  isReply,
  leadsTo,
  type Link,
  type Mark,
  OBJECT,
  type Passage,
  type Post,
  type Span,
  type Stated,
} from './post/index.js'
