import {closest, keysIn, onDemand, type Platform} from '../src/kit.js'
import {LIMITED} from './platforms.js'

const keyOf = (text: string) => keysIn(text).join(' ')
/** The keys of names that stand in a row, put together for the first post that asks: most name a platform and nothing else. */
const listed = (names: string) => onDemand((): ReadonlySet<string> => new Set(names.trim().split(/,\s+/u).map(keyOf)))

/** Places to publish of which m6l knows no limits. */
const others = listed(`
  whatsapp, whats app, watsap, wa, واتساب, واتس اب, telegram, تيليغرام, تلغرام, تيليجرام, snapchat, snap, سناب شات, سناب, reddit,
  tumblr, twitch, vimeo, flickr, medium, substack, quora, wechat, viber, signal, messenger, slack, teams, zulip, newsletter, email,
  mail, mailing list, infolettre, courriel, نشرة, بريد, blog, blogue, مدونة, website, site, web, webpage, site web, موقع, libguides,
  libguide, intranet, portal, portail, canvas, moodle, screen, screens, display, signage, print, poster, affiche, rss, podcast,
  spotify, all, both, any, every, everywhere, tous, toutes, tout, جميع, كل, كافة, social, socials, social media, réseaux sociaux,
  وسائل التواصل, التواصل الاجتماعي, general, none, aucun, aucune, test, tbd, n a, na, peertube, pixelfed, lemmy, researchgate,
  academia, goodreads, yammer, viva engage, hootsuite, buffer, meta business suite
`)

/** Kinds of post that have limits of their own, of which m6l knows none. */
const kinds = listed(`
  story, stories, article, articles, newsletter, community, event, events, ad, ads, live, dm, dms, message, messenger, group,
  groups, poll, space, spaces, bio, note, notes, premium, groupe, évènement, événement, sondage, ستوري, قصة, قصص, مقال, مجموعة
`)

/** What stands beside the name of a platform and says nothing more. */
const saysNothing = listed(`
  and, or, for, on, the, our, my, page, post, posts, version, caption, text, copy, draft, official, account, profile, feed, channel,
  et, ou, pour, sur, notre, la, le, publication, texte, légende, compte, officiel, officielle, chaîne, و, أو, على, في, صفحة, منشور,
  نص, حساب, قناة, نسخة, com, f, o, 3la, dyal, ديال
`)

const platformsByName = onDemand(
  () => new Map(LIMITED.flatMap(platform => platform.spellings.map(spelling => [keyOf(spelling), platform] as const))),
)
const NAMES = LIMITED.map(({name}) => name)
const MOST_WORDS = 3

/** What a name in front matter, or a heading, stands for. */
export interface Naming {
  readonly platforms: readonly Platform[]
  /** Whether every word of it was understood. */
  readonly whole: boolean
}

/** The platforms that a text names: `X (Twitter)` is one, `Facebook & Insta` two, and an Instagram story none whose limits are known. */
export function platformsIn(text: string): Naming {
  const keys = keysIn(text.replace(/^https?:\/\/(?:www\.)?/u, ''))
  const platforms = new Set<Platform>()
  let understood = 0
  let otherKind = false
  for (let at = 0; at < keys.length; ) {
    const length = knownAt(keys, at)
    const key = bareKey(keys.slice(at, at + Math.max(length, 1)).join(' '))
    const platform = platformsByName().get(key)
    if (platform) platforms.add(platform)
    else if (kinds().has(key)) otherKind = true
    understood += length > 0 ? length : Number(saysNothing().has(key))
    at += Math.max(length, 1)
  }
  return {platforms: otherKind ? [] : [...platforms], whole: keys.length > 0 && understood === keys.length}
}

/** Whether a text names any place to publish at all. */
export function namesAnyPlace(text: string): boolean {
  const keys = keysIn(text)
  return keys.length === 0 || keys.some((_, at) => knownAt(keys, at) > 0)
}

const firstWords = onDemand(() => new Set([...platformsByName().keys(), ...others(), ...kinds()].map(name => name.split(' ')[0] ?? '')))

/** How many words from one on are the name of a place or kind; the longest name counts. */
function knownAt(keys: readonly string[], at: number): number {
  const first = keys[at] ?? ''
  if (at === keys.length - 1 && platformsByName().has(first)) return 1
  if (!firstWords().has(first) && !ARABIC_PREFIX.test(first)) return 0
  for (let length = Math.min(MOST_WORDS, keys.length - at); length > 0; length--) {
    if (isKnown(bareKey(keys.slice(at, at + length).join(' ')))) return length
  }
  return 0
}

const ARABIC_PREFIX = /^[وا]/u

/** A name without the conjunction and the article that Arabic writes onto it. */
function bareKey(key: string): string {
  if (isKnown(key) || !ARABIC_PREFIX.test(key)) return key
  return [key, key.replace(/^و/u, ''), key.replace(/^و?ال/u, '')].find(isKnown) ?? key
}

function isKnown(key: string): boolean {
  return platformsByName().has(key) || others().has(key) || kinds().has(key)
}

/** The name that was most likely meant by one that nobody knows. */
export function nearestPlatform(written: string): string | undefined {
  return closest(written, NAMES) ?? platformsByName().get(keyOf(closest(keyOf(written), [...platformsByName().keys()]) ?? ''))?.name
}
