import type {Hit} from '../../lexicon/index.js'

/** What makes a remark is a few kinds of words in one sentence, in any order: `lack part` is “Photo still missing.” */
type Kinds = readonly string[]

const listed = (...manners: readonly string[]): readonly Kinds[] =>
  manners.flatMap(some => some.split(', ')).map(manner => manner.split(' '))

const TOLD = listed(
  'lack craft, lack part, lack media, lack logo, lack copy, lack ok name, lack ok who, lack ok live, lack ok post, final ok',
  'want craft, want media, want logo, want copy, doubt part, doubt craft, doubt media',
  'inquire name, inquire unanswered, unanswered name, ask craft, settle name craft, settle name part, settle name media, duty',
  'judge craft, mend craft, do judge media, did part, did media, did craft, did copy, did said, said part, said media, said craft',
  'see, greet here craft, greet here copy, logo where, media copy where',
)
/** Said in brackets or beside an arrow these are remarks; in a sentence of their own they may be told to readers. */
const BRACKETED = listed(
  'doubt when',
  'inquire',
  'settle name',
  'do judge part',
  'mend part',
  'mend media',
  'lack who',
  'ask name',
  'ok name',
)
/** The first of these has to open the sentence. */
const OPENING = listed('post when', 'hold when', 'hold ok')
const ASKED = listed('ok who', 'ok name')
const ASKED_IN_BRACKETS = listed('judge', 'judge craft', 'judge part', 'judge media', 'doubt', 'doubt part')

const TOO_COMMON = ['part', 'media', 'when', 'who', 'name', 'copy', 'where', 'live', 'do', 'greet', 'craft']
const telling = new Set([
  'plea',
  ...[TOLD, BRACKETED, OPENING, ASKED, ASKED_IN_BRACKETS].flat(2).filter(kind => !TOO_COMMON.includes(kind)),
])

/** Whether a word tells of work on a post more than others do: a sentence without any is no remark. */
export function isTelling({entry}: Hit): boolean {
  return telling.has(entry.kind ?? '')
}

/** How a sentence stands in its post. */
export interface Stance {
  readonly bracketed: boolean
  readonly asks: boolean
  readonly opensWithHit: boolean
}

/** Whether some words make a remark; `names` tells how many names are among them, if that is known yet. */
export function isManner(hits: readonly Hit[], names: number | undefined, {bracketed, asks, opensWithHit}: Stance): boolean {
  const has = (kind: string) => (kind === 'name' ? names !== 0 : hits.some(({entry}) => entry.kind === kind))
  // “This paragraph by Camus is too long” is about Camus.
  const isFree = (kinds: Kinds) => !names || !kinds.some(kind => kind === 'judge' || kind === 'mend')
  const isAny = (manners: readonly Kinds[]) => manners.some(kinds => kinds.every(has) && isFree(kinds))
  // A question holds nothing else: “OK with everyone?”, but not “OK with everyone in the room?”.
  const isAll = (manners: readonly Kinds[]) => isAny(manners.filter(kinds => hits.every(({entry}) => kinds.includes(entry.kind ?? ''))))
  if (asks) return isAll(ASKED) || (bracketed && isAll(ASKED_IN_BRACKETS))
  const opening = hits[0]?.entry.kind
  return isAny(TOLD) || (bracketed && isAny(BRACKETED)) || (opensWithHit && isAny(OPENING.filter(([first]) => first === opening)))
}
