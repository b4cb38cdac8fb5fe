export {affairOdds, tellingFeaturesIn, tellingsOddsIn} from './second-reader.js'
export {type Asked, agreedReadersIn, askedOf, oddsIn, type Sentence, sentencesIn, toldReadersIn} from './told.js'
