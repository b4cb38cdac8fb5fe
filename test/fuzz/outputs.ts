import {ruleBook} from '../../rules/presets.js'
import {type PostReport, reportOf} from '../../src/engine/index.js'
import {formatters, type Style} from '../../src/report/index.js'
import type {Chance} from './chance.js'
import {misplacedFindings} from './placed.js'
import {formatTrouble} from './readings.js'

const NAMES = Object.keys(formatters)
/** One report in so many is written in all formats, the others in one that chance picks. */
const ALL_FORMATS_OF = 50

/** What is wrong with a report: faults, wrong places, outputs that do not read. Nothing when all is well. */
export function wrongIn(report: PostReport, chance: Chance): readonly string[] {
  const names = chance.below(ALL_FORMATS_OF) === 0 ? NAMES : [chance.oneOf(NAMES)]
  return [
    ...report.faults.map(({rule, message}) => `${rule} failed: ${message}`),
    ...misplacedFindings(report),
    ...unreadable(report, names, styleFrom(chance)),
  ]
}

function unreadable(report: PostReport, names: readonly string[], style: Style): readonly string[] {
  const whole = reportOf([report])
  return names.flatMap(name => {
    const trouble = formatTrouble(name, formatters[name]?.format(whole, style) ?? '')
    return trouble === undefined ? [] : [`${name}: ${trouble}`]
  })
}

function styleFrom(chance: Chance): Style {
  const [locale, columns] = [chance.oneOf(['en', 'fr', 'ar'] as const), chance.oneOf([0, 60, 100, Number.POSITIVE_INFINITY])]
  return {
    ...{paint: (_, text) => text, root: '/repository', locale, columns, mask: chance.below(2) === 0, version: '0.1.0'},
    ...{rules: ruleBook.rules, now: '2026-03-02T09:00:00Z'},
  }
}
