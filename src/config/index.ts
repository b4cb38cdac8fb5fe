export {
  type Config,
  configShape,
  FAIL_ON,
  type FailOn,
  PRESETS,
  type RuleSetting,
  SEVERITIES,
  type SourceSettings,
  severityOf,
} from './config.js'
export {codeFrame} from './frame.js'
export {configFolder, holdsConfig, type LoadedConfig, loadConfigFile, loadConfigOf, pluginsNamed} from './load.js'
export {defaultConfig, type RuleBook, resolveConfig, rulesFor} from './resolve.js'
export {problemOf} from './validate.js'
