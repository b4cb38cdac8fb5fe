export {privateAccounts} from './accounts.js'
export {birthsIn, homesIn} from './homes.js'
export {type Label, type LabelOf, labelsIn} from './labels.js'
export {labelledNumbers, shapedNumbers} from './numbers.js'
