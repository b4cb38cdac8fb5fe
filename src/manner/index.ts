export {type Stretch, stretchesOf} from './features.js'
export {MANNERS, type Manner, readerOf} from './model.js'
export {type Heard, heardIn, isDoubted} from './second-reader.js'
