export {approvalLacking} from './approval.js'
export {isUnsigned, topOf} from './author.js'
export {mayAlone, needApproval, objectionsTo, writersOf} from './writers.js'
