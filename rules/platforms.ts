import type {Platform} from '../src/kit.js'

// Sources: X's v3.json (github.com/twitter/twitter-text); app.bsky.feed.post (atproto lexicons); docs.joinmastodon.org; the others as the
// schedulers Postiz and Upload-Post hold them (provider settings, docs.upload-post.com).
export const LIMITED: readonly Platform[] = [
  {
    ...{id: 'x', name: 'X', threads: true, limits: [{most: 280, measure: 'weighted'}]},
    spellings: ['x', 'twitter', 'twiter', 'tweet', 'xcom', 'x com', 'تويتر', 'تويتير', 'تغريدة', 'إكس', 'منصة إكس', 'twitr'],
  },
  {
    ...{id: 'bluesky', name: 'Bluesky', threads: true, hashtagLength: 64},
    limits: [
      {most: 300, measure: 'bluesky'},
      {most: 3000, measure: 'blueskyBytes'},
    ],
    spellings: ['bluesky', 'blue sky', 'bsky', 'بلوسكاي', 'بلو سكاي'],
  },
  {
    ...{id: 'mastodon', name: 'Mastodon', threads: true, limits: [{most: 500, measure: 'mastodon'}]},
    spellings: ['mastodon', 'masto', 'fediverse', 'fedivers', 'ماستودون', 'مستودون'],
  },
  {
    ...{id: 'threads', name: 'Threads', threads: true, limits: [{most: 500, measure: 'characters'}]},
    spellings: ['threads', 'ثريدز', 'ثردز'],
  },
  {
    ...{id: 'instagram', name: 'Instagram', limits: [{most: 2200, measure: 'characters'}], hashtags: 30, needsMedia: true},
    spellings: [
      ...[
        'instagram',
        'insta',
        'ig',
        'instgram',
        'instagrame',
        'reel',
        'reels',
        'إنستغرام',
        'إنستاغرام',
        'إنستجرام',
        'إنستقرام',
        'إنستا',
        'انستاجرام',
      ],
      ...['الانستا', 'انستڭرام', 'انستاڭرام'],
    ],
  },
  {
    ...{id: 'facebook', name: 'Facebook', limits: [{most: 63_206, measure: 'characters'}]},
    spellings: ['facebook', 'fb', 'meta', 'فيسبوك', 'فايسبوك', 'فيس بوك', 'فايس بوك', 'فيس', 'فايس', 'face book', 'fbook'],
  },
  {
    ...{id: 'linkedin', name: 'LinkedIn', limits: [{most: 3000, measure: 'characters'}]},
    spellings: ['linkedin', 'linked in', 'linkdin', 'لينكدإن', 'لينكد إن', 'لينكدن', 'لنكدإن', 'لينكدين', 'لينكد'],
  },
  {
    ...{id: 'tiktok', name: 'TikTok', limits: [{most: 2200, measure: 'characters'}], needsMedia: true},
    spellings: ['tiktok', 'tik tok', 'تيك توك', 'تيكتوك', 'تكتوك'],
  },
  {
    ...{id: 'youtube', name: 'YouTube', limits: [{most: 5000, measure: 'characters'}], titleLength: 100, needsMedia: true},
    spellings: ['youtube', 'you tube', 'yt', 'shorts', 'يوتيوب', 'يوتوب'],
  },
  {
    ...{id: 'pinterest', name: 'Pinterest', limits: [{most: 500, measure: 'characters'}], titleLength: 100, needsMedia: true},
    spellings: ['pinterest', 'بنترست', 'بينتريست', 'بنتريست'],
  },
  {
    ...{id: 'google-business', name: 'Google Business', limits: [{most: 1500, measure: 'characters'}]},
    spellings: ['google business', 'google business profile', 'google my business', 'gbp', 'gmb'],
  },
  {...{id: 'discord', name: 'Discord', limits: [{most: 2000, measure: 'characters'}]}, spellings: ['discord', 'ديسكورد']},
]

export const PLATFORM_IDS: readonly string[] = LIMITED.map(({id}) => id)
