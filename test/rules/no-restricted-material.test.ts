import rule from '../../rules/no-restricted-material.js'
import {testRule} from '../kit/test-rule.js'

const silent = (why: string, post: string, more = {}) => ({why, post, marks: [], ...more})
const marked = (why: string, post: string, mark: string, message: string, more = {}) => ({
  why,
  post,
  marks: [mark],
  messages: [message],
  ...more,
})

testRule(rule, [
  marked('a holder in the same sentence', 'Snow.\n\n© Cedar House, all rights reserved', '© Cedar House, all rights reserved', 'reserved'),
  marked(
    'a holder in the sentence before',
    'Snow. © 2020 Cedar House. All rights reserved.',
    '© 2020 Cedar House. All rights reserved.',
    'reserved',
  ),
  marked('copyright and a year', 'Snow.\n\nCopyright 2020 Cedar House', 'Copyright 2020 Cedar House', 'reserved'),
  marked('letters for the sign', 'Snow.\n\n(c) 2020 Cedar House Publishing', '(c) 2020 Cedar House Publishing', 'reserved'),
  marked('years from and to', 'Snow.\n\n© 2019–2023 Cedar House', '© 2019–2023 Cedar House', 'reserved'),
  marked('nobody named', 'Snow.\n\nAll rights reserved.', 'All rights reserved.', 'unnamed', {severities: ['warning']}),
  marked('in French', 'La neige.\n\nReproduction interdite © Maison du Cèdre', 'Reproduction interdite © Maison du Cèdre', 'reserved', {
    language: 'fr',
  }),
  marked(
    'in Arabic, the holder after a preposition',
    'الثلج.\n\nجميع الحقوق محفوظة لدار الأرز',
    'جميع الحقوق محفوظة لدار الأرز',
    'reserved',
    {language: 'ar'},
  ),
  marked(
    'in a plain-text post',
    'Snow.\n\n© 2020 Cedar House. All rights reserved.',
    '© 2020 Cedar House. All rights reserved.',
    'reserved',
    {path: 'post.txt'},
  ),
  marked('in a quotation of a whole page', '> Snow fell.\n>\n> © 2020 Cedar House', '© 2020 Cedar House', 'reserved'),
  marked('front matter credits an agency', '---\nimage: a.jpg\ncredit: Getty Images\n---\nSnow.', 'Getty Images', 'credited'),
  marked(
    'an image among several has its own credit',
    '---\nimages:\n  - {src: a.jpg, credit: M6L}\n  - {src: b.jpg, credit: AFP}\n---\nLa neige.',
    'AFP',
    'credited',
    {language: 'fr'},
  ),
  marked(
    'a credit that several images share is told once',
    '---\nimages: [a.jpg, b.jpg]\ncredit: Shutterstock\n---\nالثلج.',
    'Shutterstock',
    'credited',
    {
      language: 'ar',
    },
  ),
  silent('front matter states a licence, too', '---\nimage: a.jpg\ncredit: Getty Images\nlicence: Embed\n---\nSnow.'),
  silent('front matter states a permission', '---\nimage: a.jpg\ncredit: Getty Images, used with permission\n---\nSnow.'),
  silent('the library’s own picture, in Darija', '---\nimage: a.jpg\ncredit: M6L\n---\nttelj had sbah', {language: 'ary'}),
  silent('the library’s own', 'Snow.\n\n© 2026 Mohammed VI Library, Al Akhawayn University. All rights reserved.'),
  silent('the library’s own, in French', 'La neige.\n\n© Bibliothèque Mohammed VI. Tous droits réservés.', {language: 'fr'}),
  silent('the library’s own, in Arabic', 'الثلج.\n\n© مكتبة محمد السادس. جميع الحقوق محفوظة.', {language: 'ar'}),
  silent('a sign without a name', 'Snow.\n\n© 2026'),
  silent('with an open licence', 'Snow.\n\n© Cedar House, CC BY 4.0'),
  silent('with a permission', 'Snow.\n\n© Cedar House. All rights reserved. Reproduced by permission.'),
  silent('licensed to the library', 'Snow.\n\n© Cedar House. All rights reserved.', {options: {licensed: ['cedar house']}}),

  silent('the words in quotation marks', 'When a page says “All rights reserved”, ask first.'),
  silent('the words in a question', 'What does all rights reserved mean?'),
  silent('the words in a sentence', 'With all rights reserved to publishers, what is left to readers?'),
  silent('the words as a title', '**All Rights Reserved**: a talk by Lina Saadi on Tuesday'),
  silent('the words in a heading', '# All rights reserved\n\nA talk on Tuesday.'),
  silent('the words in a talk’s name', 'All Rights Reserved: a talk on Tuesday'),
  silent('rights that are not pictures', 'All rights reserved for students, says the charter of 1998.'),
  silent('copyright as a subject', 'Copyright Clinic on Tuesday. Copyright matters to every author.'),
  silent('copyright and a year as a subject', 'In 2024 copyright law changed.'),
  silent('the sign as a subject', 'The © sign is not needed for protection.'),
  silent('the words in French', 'Atelier : comprendre la mention « tous droits réservés »', {language: 'fr'}),
  silent('the words in Arabic', 'ماذا تعني عبارة «جميع الحقوق محفوظة»؟ ورشة يوم الثلاثاء', {language: 'ar'}),
  silent('a photographer', 'Photo © Lina Saadi'),
  silent('map data', '© OpenStreetMap contributors'),

  marked('an agency after a label', 'Snow.\n\nPhoto: Alamy', 'Photo: Alamy', 'credited', {severities: ['warning']}),
  marked('two agencies', 'Snow.\n\nGetty Images/AFP', 'Getty Images/AFP', 'credited'),
  marked('an agency after the sign', 'Neige.\n\nCrédit photo © AFP', 'Crédit photo © AFP', 'credited', {language: 'fr'}),
  marked('an agency in Arabic', 'الثلج.\n\nصورة: رويترز', 'صورة: رويترز', 'credited', {language: 'ar'}),
  silent('an agency that is spoken of', 'Getty Images opened part of its archive to schools, and we show you how to search it.'),
  silent('an agency as a source of news', 'Source: Reuters'),
  silent('an agency with a permission', 'Photo: Reuters, used with permission'),
  silent('an agency from which the library buys', 'Photo: Alamy', {options: {licensed: ['Alamy']}}),
  silent('a workshop on agencies', 'How to read an AFP dispatch, on Tuesday at the Reference Desk.'),

  marked(
    'an image from an agency',
    '![Snow](https://media.gettyimages.com/id/9/snow.jpg)',
    '![Snow](https://media.gettyimages.com/id/9/snow.jpg)',
    'sold',
  ),
  marked(
    'an image from an agency, in HTML',
    '<img src="https://c8.alamy.com/comp/snow.jpg" alt="Snow">',
    '<img src="https://c8.alamy.com/comp/snow.jpg" alt="Snow">',
    'sold',
  ),
  silent(
    'an image from an agency with its licence',
    '![Snow](https://media.gettyimages.com/id/9/snow.jpg)\n\nLicensed from Getty Images, no. 9',
  ),
  silent('an image from elsewhere', '![Snow](https://example.org/gettyimages.com/snow.jpg)'),
  silent('a link to an agency', '[How agencies sell](https://www.gettyimages.com/licensing)'),
])
