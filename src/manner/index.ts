export {type Stretch, stretchesOf} from './features.js'
export {MANNERS, type Manner} from './model.js'
export {type Odds, oddsOfSentences, oddsOfWhole} from './odds.js'
export {type Heard, heardIn, isDoubted, surestOdds} from './second-reader.js'
