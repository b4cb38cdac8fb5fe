import {matchesOf, onDemand} from '../language/index.js'
import type {Passage} from '../post/index.js'
import {type Signal, signalAt} from './signal.js'
import {PROMOTION} from './weights.js'

const NUMBER = '[\\d\\u0660-\\u0669]{1,4}(?:[ .,\\u00a0\\u202f][\\d\\u0660-\\u0669]{1,3}){0,3}'
// No currency begins or ends in the midst of a word.
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
const CURRENCY = 'mad|dhs?|dirhams?|euros?|eur|usdt?|dollars?|درهما?|دراهم|دولارا?|يورو|ريالا?|د\\.م|[€$£]'

const price = onDemand(
  () => new RegExp(`[€$£]\\s?${NUMBER}|${BEFORE}${NUMBER}\\s?(?:${CURRENCY})${AFTER}|${BEFORE}${NUMBER}\\s?[€$£]`, 'giu'),
)
const cut = onDemand(
  () =>
    new RegExp(
      [
        '(?<![\\p{L}\\p{N}])[-−–]\\s?\\d{1,2}\\s?[%٪]',
        '\\d{1,2}\\s?(?:%|percent|pour cent)\\s?(?:off|discount|de réduction|de remise)',
        '(?:up to|jusqu.à|save|discount of|réduction de|remise de|extra)\\s[-−]?\\d{1,2}\\s?%',
        '(?:تخفيض|خصم|تخفيضات|صولد|solde|réduction|khasm)\\s(?:\\p{L}{1,8}\\s){0,2}[-−]?[\\d\\u0660-\\u0669]{1,2}\\s?[%٪]',
        '\\d{1,2}\\s?[%٪]\\s?(?:réduction|تخفيض|خصم|solde)',
      ].join('|'),
      'giu',
    ),
)

/** Prices and price cuts as they are written in figures. */
export function pricesIn(passage: Passage): readonly Signal[] {
  const {prose} = passage
  if (!/[\d\u0660-\u0669]/u.test(prose)) return []
  const prices = CURRENCY_SIGN.test(prose) ? found(passage, price(), 'price') : []
  return CUT_SIGN.test(prose) ? [...prices, ...found(passage, cut(), 'discount')] : prices
}

// What every price and every cut holds: most figures are neither, and the patterns take long to compile.
const CURRENCY_SIGN = /[\d\u0660-\u0669]\s?(?:mad|dh|dirham|eur|usd|dollar|[دير€$£])|[€$£]\s?[\d\u0660-\u0669]/iu
const CUT_SIGN = /[%٪]|percent|pour cent/iu

function found(passage: Passage, pattern: RegExp, kind: 'price' | 'discount'): Signal[] {
  return matchesOf(passage.prose, pattern).map(({0: text, index}) =>
    signalAt(passage, {start: index, end: index + text.length}, {kind, points: PROMOTION.pull[kind]}),
  )
}
