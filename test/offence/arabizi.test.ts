import {describe, expect, it} from 'vitest'
import {arabicReadings} from '../../src/offence/disguise/arabizi.js'

describe('arabicReadings', () => {
  it.each([
    {latin: '7mar', arabic: 'حمار'},
    {latin: 'l7mar', arabic: 'حمار'},
    {latin: 'elbanat', arabic: 'بنات'},
    {latin: 'kelb', arabic: 'كلب'},
    {latin: '7aywan', arabic: 'حيوان'},
    {latin: 'ghabi', arabic: 'غبي'},
    {latin: 'yahood', arabic: 'يهود'},
    {latin: 'hamaj', arabic: 'همج'},
    {latin: 'mo3aqeen', arabic: 'معاقين'},
  ])('reads $latin as $arabic', ({latin, arabic}) => expect(arabicReadings(latin)).toContain(arabic))

  it('gives at most twelve readings, each once', () => {
    const readings = arabicReadings('moustakbalouna')
    expect(readings.length).toBeLessThanOrEqual(12)
    expect(new Set(readings).size).toBe(readings.length)
  })

  it.each([
    {why: 'a wedding is no pimp', latin: 'l3ers', not: 'عرص'},
    {why: 'with you is not disabled', latin: 'm3ak', not: 'معاق'},
  ])('keeps to the usual letters: $why', ({latin, not}) => expect(arabicReadings(latin)).not.toContain(not))

  it.each(['été', 'ab', 'w'.repeat(40), 'antidisestablishmentarian', 'كلب'])('reads nothing into %s', word => {
    expect(arabicReadings(word)).toEqual([])
  })
})
