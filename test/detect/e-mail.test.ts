import {expect, test} from 'vitest'
import {emailsIn, mayHoldEmail} from '../../src/detect/e-mail.js'

test.each([
  ['a.b+c@d-e.org.', ['a.b+c@d-e.org']],
  ['(Salma@AUI.ma)', ['salma@aui.ma']],
  ['hind [at] gmail [dot] com', ['hind@gmail.com']],
  ['hind{at}gmail{dot}com', ['hind@gmail.com']],
  ['hind at mail dot gmail dot com', ['hind@mail.gmail.com']],
  ['hind @ gmail.com', ['hind@gmail.com']],
  ['hind[dot]z[at]aui[dot]ma', ['hind.z@aui.ma']],
  ['hind (arobase) outlook (point) fr', ['hind@outlook.fr']],
  ['salma أروباز gmail نقطة com', ['salma@gmail.com']],
  ['at the library dot', []],
  ['a point at the end point it', []],
  ['@user @site.com', []],
  ['50 at 3 dot 5', []],
])('%s', (text, wanted) => {
  expect(emailsIn(text).map(({address}) => address)).toEqual(wanted)
  if (wanted.length > 0) expect(mayHoldEmail(text)).toBe(true)
})

test.each(['a.', 'a dot ', 'a@', 'a at ', '((((at', 'x_at_'])('comes to an end on “%s” again and again', piece => {
  expect(() => emailsIn(piece.repeat(40_000))).not.toThrow()
})
