export {type Config, configShape, FAIL_ON, type FailOn, PRESETS, type RuleSetting, SEVERITIES, severityOf} from './config.js'
export {codeFrame} from './frame.js'
export {loadConfigFile, SEARCH_PLACES, searchConfig} from './load.js'
export {defaultConfig, resolveConfig, type RuleBook, rulesFor} from './resolve.js'
