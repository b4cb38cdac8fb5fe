import {describe, expect, test} from 'vitest'
import {addressOf, hostOf, leadsTo} from '../../src/post/index.js'

describe('the host of an address', () => {
  test.each([
    ['https://libguides.aui.ma/c.php?g=1', 'libguides.aui.ma'],
    ['HTTPS://WWW.AUI.MA/Library', 'aui.ma'],
    ['www.aui.ma', 'aui.ma'],
    ['aui.ma/library', 'aui.ma'],
    ['//aui.ma/library', 'aui.ma'],
    ['aui.ma:8080/x', 'aui.ma'],
    ['https://user:secret@aui.ma/', 'aui.ma'],
    ['https://aui.ma@evil.com/', 'evil.com'],
    ['https://aui.ma./library', 'aui.ma'],
    ['https://مكتبة.ma/', 'xn--ogb9bqc5c.ma'],
    ['http://192.168.1.10/x', '192.168.1.10'],
    ['aui.ma/go?to=https://x.org', 'aui.ma'],
    [' aui.ma/library ', 'aui.ma'],
    ['aui.ma//library', 'aui.ma'],
    ['https://my.www.aui.ma', 'my.www.aui.ma'],
    ['mailto:library@aui.ma', 'mailto:library@aui.ma'],
    ['', ''],
  ])('%s', (url, host) => {
    expect(hostOf(url).replace(/^xn--[a-z0-9]+/, 'xn--ogb9bqc5c')).toBe(host)
  })
  test.each(['https://', 'https://[', 'http://a b', ':'])('%s is no address', url => {
    expect(addressOf(url)).toBeUndefined()
  })
})

describe('whether an address leads to a host', () => {
  const cases: readonly {why: string; url: string; hosts: readonly string[]; leads: boolean}[] = [
    {why: 'the host itself', url: 'https://aui.ma/x', hosts: ['aui.ma'], leads: true},
    {why: 'with www', url: 'https://www.aui.ma/x', hosts: ['aui.ma'], leads: true},
    {why: 'listed with www', url: 'https://aui.ma/x', hosts: ['www.aui.ma'], leads: true},
    {why: 'in capitals', url: 'HTTPS://AUI.MA', hosts: ['aui.ma'], leads: true},
    {why: 'without encryption', url: 'http://aui.ma/x', hosts: ['aui.ma'], leads: true},
    {why: 'by something that only ends like http', url: 'x-http://aui.ma/x', hosts: ['aui.ma'], leads: false},
    {why: 'with a port', url: 'https://aui.ma:443/x', hosts: ['aui.ma'], leads: true},
    {why: 'written with its final full stop', url: 'https://aui.ma./x', hosts: ['aui.ma'], leads: true},
    {why: 'without scheme', url: 'aui.ma/x', hosts: ['aui.ma'], leads: true},
    {why: 'a host under it is another', url: 'https://library.aui.ma', hosts: ['aui.ma'], leads: false},
    {why: 'unless all of them are meant', url: 'https://library.aui.ma', hosts: ['*.aui.ma'], leads: true},
    {why: 'all under it are not it', url: 'https://aui.ma', hosts: ['*.aui.ma'], leads: false},
    {why: 'a host that ends alike', url: 'https://notaui.ma', hosts: ['aui.ma', '*.aui.ma'], leads: false},
    {why: 'a host that begins alike', url: 'https://aui.ma.evil.com', hosts: ['aui.ma', '*.aui.ma'], leads: false},
    {why: 'a user name that looks like it', url: 'https://aui.ma@evil.com', hosts: ['aui.ma'], leads: false},
    {why: 'below a path', url: 'https://aui.ma/library/hours', hosts: ['aui.ma/library'], leads: true},
    {why: 'the path itself', url: 'https://aui.ma/library', hosts: ['aui.ma/library/'], leads: true},
    {why: 'a path with too many slashes', url: 'https://aui.ma/library/hours', hosts: ['aui.ma/library//'], leads: true},
    {why: 'a path in capitals', url: 'https://aui.ma/Library?x', hosts: ['aui.ma/library'], leads: true},
    {why: 'a path that begins alike', url: 'https://aui.ma/library-of-things', hosts: ['aui.ma/library'], leads: false},
    {why: 'another path', url: 'https://aui.ma/sports', hosts: ['aui.ma/library'], leads: false},
    {why: 'a path that climbs out', url: 'https://aui.ma/library/../sports', hosts: ['aui.ma/library'], leads: false},
    {why: 'a mail address', url: 'mailto:library@aui.ma', hosts: ['aui.ma'], leads: false},
    {why: 'a script', url: 'javascript:aui.ma', hosts: ['aui.ma'], leads: false},
    {why: 'an Arabic host', url: 'https://مكتبة.ma/كتب', hosts: ['مكتبة.ma'], leads: true},
    {why: 'an Arabic path', url: 'https://aui.ma/مكتبة/x', hosts: ['aui.ma/مكتبة'], leads: true},
    {why: 'no hosts', url: 'https://aui.ma', hosts: [], leads: false},
    {why: 'an empty host', url: 'https://aui.ma', hosts: [''], leads: false},
    {why: 'nothing', url: '', hosts: ['aui.ma'], leads: false},
  ]
  test.each(cases)('$why', ({url, hosts, leads}) => {
    expect(leadsTo(url, hosts)).toBe(leads)
  })
})
