import {expect, test} from 'vitest'
import {errorLine, findingLine, ndjson} from '../../src/report/ndjson.js'
import {sample, shownSample} from './sample.js'

test('gives each draft a line', async () => {
  expect(await shownSample(ndjson)).toMatchInlineSnapshot(`
    "{"id":"posts/clean.md","findings":[]}
    {"id":"posts/مرحبا بكم.md","findings":[{"rule":"no-insult","clause":"no-attacks","severity":"error","message":"“\\u2068غبي\\u2069” reads as an insult.","line":1,"column":17,"endLine":1,"endColumn":20,"start":17,"end":20},{"rule":"no-insult","clause":"no-attacks","severity":"error","message":"“idiot” reads as an insult.","line":3,"column":9,"endLine":3,"endColumn":14,"start":33,"end":38},{"rule":"no-double-space","clause":"purpose","severity":"warning","message":"Two spaces stand here.","line":3,"column":15,"endLine":3,"endColumn":17,"start":39,"end":41}]}
    {"id":"posts/a,b:%\\u001b[2J\\n::warning::x.txt","findings":[{"rule":"no-insult","clause":"no-attacks","severity":"error","message":"“::error file=a.md::injected \\u0023#[add-mask]x” reads as an insult.","line":2,"column":1,"endLine":2,"endColumn":43,"start":5,"end":47},{"rule":"no-double-space","clause":"purpose","severity":"warning","message":"Two spaces stand here.","line":2,"column":43,"endLine":4,"endColumn":1,"start":47,"end":49}]}
    {"id":"posts/waived.md","findings":[],"faults":[{"rule":"breaks","message":"No “x” of null\\n::error::oops \\u001b[31m"}]}
    {"id":"posts/café.md","error":"posts/café.md is not UTF-8 at byte 7."}
    "
  `)
})

test('keeps whatever id a line of input had', async () => {
  const [clean] = (await sample()).posts
  expect(findingLine(7, clean!)).toBe('{"id":7,"findings":[]}')
  expect(errorLine(null, 'This line is not JSON.')).toBe('{"id":null,"error":"This line is not JSON."}')
})
