import type {RuleBook} from '../src/config/index.js'
import {rules} from './index.js'

const ownSeverities = Object.fromEntries(rules.map(({id, severity, optIn}) => [id, {severity: optIn ? ('off' as const) : severity}]))

/** Every rule at its own severity; those that ask for more than the policy's letter are left out. */
const recommended: RuleBook['presets']['m6l:recommended'] = ownSeverities

/** For a library that wants a second look at everything. */
const strict: RuleBook['presets']['m6l:strict'] = {
  ...ownSeverities,
  ...Object.fromEntries(rules.filter(({optIn}) => optIn).map(({id, severity}) => [id, {severity}])),
  'author-may-publish': {severity: 'error', options: {requireAuthor: true}},
  'links-to-library': {severity: 'error'},
}

/** All that m6l checks, as the configuration and the linter are handed it. */
export const ruleBook: RuleBook = {rules, presets: {'m6l:recommended': recommended, 'm6l:strict': strict}}
