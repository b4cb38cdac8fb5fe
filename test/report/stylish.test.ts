import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {stylish} from '../../src/report/stylish.js'
import {sample, shownSample, style} from './sample.js'

test('says nothing when there is nothing to say', async () => {
  const {posts} = await sample()
  expect(stylish(reportOf(posts.slice(0, 1)), style)).toBe('')
})

test('shows problems by draft, failures, totals, and what the policy asks', async () => {
  expect(await shownSample(stylish)).toMatchInlineSnapshot(`
    "
    posts/مرحبا بكم.md
      1:17  error    <2066>“<2068>غبي<2069>” reads as an insult<2069>    no-insult (no-attacks)
      3:9   error    “idiot” reads as an insult  no-insult (no-attacks)
      3:15  warning  Two spaces stand here       no-double-space (purpose)

    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt
      2:1   error    “::error file=a.md::injected # #[add-mask]x” reads as an  no-insult (no-attacks)
                     insult
      2:43  warning  Two spaces stand here                                     no-double-space (purpose)

    posts/waived.md
         error  The check breaks could not be completed (No “x” of null : :error::oops  [31m).    breaks
                The draft is not to blame: this is a mistake in m6l or in a plugin. Please
                report it.

    posts/café.md
         error  posts/café.md is not UTF-8 at byte 7. Save it as UTF-8.

    ✖ 5 problems (3 errors, 2 warnings)
      m6l can mend 2 of them itself: add --fix.
    ✖ 1 draft could not be read
    ✖ 1 check could not be completed

    What the policy asks

      no-attacks: No personal attacks or insults.
        no-insult: Say what happened, not what someone is.
      purpose: Humour, photos, facts and current events are used appropriately.
        no-double-space: Leave one space.

    To read more about a rule: m6l explain no-insult

    "
  `)
})

test('puts the rule below the message where lines are short', async () => {
  expect(await shownSample(stylish, {columns: 60, locale: 'fr'})).toMatchInlineSnapshot(`
    "
    posts/مرحبا بكم.md
      1:17  erreur         <2066>« <2068>غبي<2069> » se lit comme une insulte<2069>
                           no-insult (no-attacks)
      3:9   erreur         « idiot » se lit comme une insulte
                           no-insult (no-attacks)
      3:15  avertissement  Il y a deux espaces ici
                           no-double-space (purpose)

    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt
      2:1   erreur         « : :error file=a.md::injected #
                           #[add-mask]x » se lit comme une
                           insulte
                           no-insult (no-attacks)
      2:43  avertissement  Il y a deux espaces ici
                           no-double-space (purpose)

    posts/waived.md
         erreur  Le contrôle breaks n’a pas pu aboutir (No “x”
                 of null : :error::oops  [31m). Le brouillon
                 n’est pas en cause : c’est une erreur de m6l ou
                 d’un greffon. Merci de la signaler.
                 breaks

    posts/café.md
         erreur  posts/café.md is not UTF-8 at byte 7. Save it
                 as UTF-8.

    ✖ 5 problèmes (3 erreurs, 2 avertissements)
      m6l peut en corriger 2 lui-même : ajoutez --fix.
    ✖ 1 brouillon n’a pas pu être lu
    ✖ 1 contrôle n’a pas pu aboutir

    Ce que demande la politique

      no-attacks: No personal attacks or insults.
        no-insult: Dites ce qui s’est passé, pas ce que
                   quelqu’un est.
      purpose: Humour, photos, facts and current events are used
               appropriately.
        no-double-space: Laissez une seule espace.

    Pour en savoir plus sur une règle : m6l explain no-insult

    "
  `)
})

test('keeps an Arabic report in its columns', async () => {
  expect(await shownSample(stylish, {columns: Number.POSITIVE_INFINITY, locale: 'ar'})).toMatchInlineSnapshot(`
    "
    posts/مرحبا بكم.md
      1:17  <2067>خطأ<2069>    <2067>تُقرأ كلمة «غبي» على أنها إهانة<2069>    no-insult (no-attacks)
      3:9   <2067>خطأ<2069>    <2067>تُقرأ كلمة «<2068>idiot<2069>» على أنها إهانة<2069>  no-insult (no-attacks)
      3:15  <2067>تنبيه<2069>  <2067>توجد هنا مسافتان<2069>                  no-double-space (purpose)

    posts/a,b:%\\u001b[2J\\u000a::warning::x.txt
      2:1   <2067>خطأ<2069>    <2067>تُقرأ كلمة «<2068>::error file=a.md::injected # #[add-mask]x<2069>» على أنها إهانة<2069>  no-insult (no-attacks)
      2:43  <2067>تنبيه<2069>  <2067>توجد هنا مسافتان<2069>                                                       no-double-space (purpose)

    posts/waived.md
         <2067>خطأ<2069>  <2067>تعذّر إتمام الفحص <2066>breaks<2069> (<2066>No “x” of null : :error::oops  [31m<2069>). لا عيب في المسودة: هذا خلل في m6l أو في إحدى إضافاته، فنرجو الإبلاغ عنه.<2069>  breaks

    posts/café.md
         <2067>خطأ<2069>  posts/café.md is not UTF-8 at byte 7. Save it as UTF-8.

    ✖ <2067>5 ملاحظات (3 أخطاء، تنبيهان)<2069>
      <2067>يستطيع m6l معالجة اثنتين منها تلقائياً: أضف <2066>--fix<2069>.<2069>
    ✖ <2067>تعذّرت قراءة مسودة واحدة<2069>
    ✖ <2067>تعذّر إتمام فحص واحد<2069>

    ما تطلبه السياسة

      no-attacks: No personal attacks or insults.
        no-insult: <2067>اذكر ما حدث، لا صفة الشخص.<2069>
      purpose: Humour, photos, facts and current events are used appropriately.
        no-double-space: <2067>اترك مسافة واحدة.<2069>

    <2067>لمعرفة المزيد عن قاعدة ما: <2066>m6l explain no-insult<2069><2069>

    "
  `)
})

test('paints by severity, and pads as if it had not', async () => {
  const text = stylish(await sample(), {...style, paint: (tone, text) => `<${tone}>${text}</${tone}>`})
  expect(text).toContain('<underline>posts/مرحبا بكم.md</underline>')
  expect(text).toContain('<warning>warning</warning>  Two spaces stand here       <dim>no-double-space (purpose)</dim>')
  expect(text).toContain('<bold><error>✖ 5 problems (3 errors, 2 warnings)</error></bold>')
  expect(text.replace(/<\/?\w+>/gu, '')).toBe(stylish(await sample(), style))
})
