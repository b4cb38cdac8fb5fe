import rule from '../../rules/valid-waiver.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [])
