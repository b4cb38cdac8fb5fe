import type {TellingLinks} from '../src/kit.js'

/** Links that tell what a post is about: trade, or a trap. */
export const TELLING_LINKS: TellingLinks = {
  programmes: [
    ...['amzn.to', 'amzn.eu', 'shareasale.com', 'awin1.com', 'go.skimresources.com', 'click.linksynergy.com', 'clickbank.net'],
    ...['rstyle.me', 'shrsl.com', 's.click.aliexpress.com', 'temu.to'],
  ],
  counted: [
    ...['ref', 'ref_id', 'refid', 'aff', 'aff_id', 'affid', 'affiliate', 'affiliate_id', 'tag', 'promo', 'coupon'],
    ...['invite', 'referral', 'parrain', 'irclickid'],
  ],
  chats: ['wa.me', 'api.whatsapp.com', 'chat.whatsapp.com'],
  shorteners: [
    ...['bit.ly', 'tinyurl.com', 'cutt.ly', 'shorturl.at', 'is.gd', 'ow.ly', 'rb.gy', 't.ly', 'adf.ly', 'bc.vc', 'linktr.ee'],
    ...['goo.gl', 's.id', 'tiny.cc'],
  ],
}
