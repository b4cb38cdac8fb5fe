export {
  type Config,
  configShape,
  FAIL_ON,
  type FailOn,
  type SourceSettings,
  severityOf,
} from './config.js'
export {configFolder, holdsConfig, type LoadedConfig, loadConfigFile, loadConfigOf, pluginsNamed} from './load.js'
export {defaultConfig, type RuleBook, resolveConfig, rulesFor} from './resolve.js'
export {problemOf} from './validate.js'
