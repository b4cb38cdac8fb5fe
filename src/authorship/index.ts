export {approvalLacking} from './approval.js'
export {isUnsigned, topOf} from './author.js'
export {type ApprovalWords, approvalBy} from './stage.js'
export {mayAlone, needApproval, objectionsTo, writersOf} from './writers.js'
