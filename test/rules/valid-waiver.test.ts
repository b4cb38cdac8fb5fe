import rule from '../../rules/valid-waiver.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {
    why: 'a waiver past its day lets nothing pass',
    post: '<!-- m6l-disable-next-line valid-front-matter until=2026-01-31 -- the guide opens in February -->\nSoon.',
    known: ['valid-front-matter'],
    marks: ['<!-- m6l-disable-next-line valid-front-matter until=2026-01-31 -- the guide opens in February -->'],
    messages: ['expired'],
  },
  {
    why: 'a day that is none',
    post: '<!-- m6l-disable-next-line valid-front-matter until=spring -- the guide opens then -->\nSoon.',
    known: ['valid-front-matter'],
    marks: ['<!-- m6l-disable-next-line valid-front-matter until=spring -- the guide opens then -->'],
    messages: ['bad-date'],
  },
  {
    why: 'a rule with a letter missing',
    post: '<!-- m6l-disable-next-line valid-front-mater -- a poem -->\nSoon.',
    known: ['valid-front-matter'],
    marks: ['<!-- m6l-disable-next-line valid-front-mater -- a poem -->'],
    messages: ['mistyped-rule'],
  },
  {
    why: 'a rule that is like no other',
    post: '<!-- m6l-disable-next-line zzz -- un poème -->\nBientôt.',
    language: 'fr',
    known: ['valid-front-matter'],
    marks: ['<!-- m6l-disable-next-line zzz -- un poème -->'],
    messages: ['unknown-rule'],
  },
  {
    why: 'the word of another linter',
    post: '<!-- m6l-ignore-next-line valid-front-matter -- قصيدة -->\nقريباً.',
    language: 'ar',
    known: ['valid-front-matter'],
    marks: ['<!-- m6l-ignore-next-line valid-front-matter -- قصيدة -->'],
    messages: ['mistyped-directive'],
  },
  {
    why: 'a word that is like none of m6l’s',
    post: '<!-- m6l-zid -- chi 7aja -->\nmn b3d.',
    language: 'ary',
    marks: ['<!-- m6l-zid -- chi 7aja -->'],
    messages: ['unknown-directive'],
  },
  {
    why: 'a waiver names the rule it waives',
    post: '<!-- m6l-disable -- everything is fine -->\nSoon.',
    marks: ['<!-- m6l-disable -- everything is fine -->'],
    messages: ['no-rule'],
  },
  {
    why: 'a rule that did not run cannot tell whether its waiver is needed',
    post: '<!-- m6l-disable-next-line links-to-library -- a poem -->\nSoon.',
    known: ['links-to-library'],
    marks: [],
  },
  {
    why: 'in plain text a line of its own',
    path: 'a.txt',
    post: 'm6l-disable-next-line valid-waiver\nSoon.',
    marks: ['m6l-disable-next-line valid-waiver'],
    messages: ['no-reason'],
  },
])
