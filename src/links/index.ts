export {brokenIn} from './broken.js'
export {faultyLinksIn} from './faults.js'
