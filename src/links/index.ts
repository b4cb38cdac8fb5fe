export {brokenIn} from './broken.js'
export type {KnownHosts} from './fault.js'
export {faultyLinksIn} from './faults.js'
