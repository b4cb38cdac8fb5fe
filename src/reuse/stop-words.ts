import {onDemand} from '../language/index.js'
import {hashOfWord} from './tokens.js'

/** The words that any two texts share: articles, pronouns, prepositions, auxiliaries. */
const WORDS = {
  en: `a about above after again against all also am an and any are as at be because been before being below between both but by can could did
    do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its just me more most
    my no nor not now of off on once only or other our ours out over own s same shall she should so some such t than that the their theirs them
    then there these they this those through to too under until up upon us very was we were what when where which while who whom why will with
    would you your yours d ll re ve m one may must might yet thus`,
  fr: `a ai as au aux avec avez avons c ce ceci cela celle celles celui ces cet cette ceux chez comme d dans de des donc dont du elle elles en
    entre es est et etait etaient etant ete etre eu eux fut furent ici il ils j je jusque l la le les leur leurs lors lui m ma mais me meme memes
    mes moi mon n ne ni nos notre nous on ont ou ou par pas pour plus puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si
    soit son sont sous sur t ta te tes toi ton tous tout toute toutes tu un une vers vos votre vous y afin ainsi alors apres aussi avant depuis`,
  ar: `في من على إلى الى عن مع هذا هذه ذلك تلك هو هي هم هن أنا نحن أنت أنتم ما لا لم لن إن أن ان قد كان كانت يكون تكون كل بعض أي أو و ثم بل لكن حتى إذا اذا
    الذي التي الذين اللذين حيث بين عند بعد قبل غير كما منه منها عليه عليها فيه فيها له لها لهم به بها بهم إنه أنه انه إلا الا يا هل ليس فإن وقد وكان ولا وما
    ومن وفي وعلى وهو وهي دون خلال ضد نحو لكي كي منذ`,
  ary: `dyal dial f b l w o li lli had hadi hadchi ila bach m3a men mn 3la fi kan kayn kayna chi wa7ed ana nta 7na homa huwa hiya ولي ديال باش هاد هادي شي راه`,
}

/** What such a word weighs, against 1 for another. */
const STOP_WEIGHT = 0.4
const LARGEST_NUMBER = 2100

/** Numbers as they stand in dates, hours and amounts: `7`, `07`, `1999`. */
function numbers(): readonly string[] {
  const upTo = Array.from({length: LARGEST_NUMBER}, (_, at) => String(at))
  return [...upTo, ...upTo.slice(0, 10).map(digit => `0${digit}`)]
}

/** Whether a word, by its hash, is one that any two texts share: a function word or a number. */
export const isStopWord = onDemand(() => {
  const hashes = new Set([...Object.values(WORDS).flatMap(list => list.split(/\s+/u)), ...numbers()].map(hashOfWord))
  return (hash: number) => hashes.has(hash)
})

/** What a word counts in an alignment, by its hash. */
export function weightOf(hash: number): number {
  return isStopWord()(hash) ? STOP_WEIGHT : 1
}
