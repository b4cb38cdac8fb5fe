import rule from '../../rules/valid-front-matter.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [])
