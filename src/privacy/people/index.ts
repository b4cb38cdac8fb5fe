export {inventedIn} from './characters.js'
export {describedIn, scholarsIn} from './described.js'
export {type Person, peopleIn} from './people.js'
export {chiefOf, everybodyIn, isCertain, type Manner, type Somebody} from './somebody.js'
