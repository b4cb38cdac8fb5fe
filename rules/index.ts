// Generated from the files of this folder by `npm run generate`.
import type {Rule} from '../src/engine/index.js'
import accessibleText from './accessible-text.js'
import appropriateHumour from './appropriate-humour.js'
import authorMayPublish from './author-may-publish.js'
import dateIsAbsolute from './date-is-absolute.js'
import dateIsRight from './date-is-right.js'
import factHasSource from './fact-has-source.js'
import fitsPlatform from './fits-platform.js'
import imageHasCredit from './image-has-credit.js'
import imageHasDescription from './image-has-description.js'
import imageIsSafe from './image-is-safe.js'
import invitesInteraction from './invites-interaction.js'
import linkWorks from './link-works.js'
import linksToLibrary from './links-to-library.js'
import noCopiedText from './no-copied-text.js'
import noDiscrimination from './no-discrimination.js'
import noOffensiveLanguage from './no-offensive-language.js'
import noPersonalAttack from './no-personal-attack.js'
import noPersonalData from './no-personal-data.js'
import noPiratedLink from './no-pirated-link.js'
import noPromotion from './no-promotion.js'
import noRepeatedPost from './no-repeated-post.js'
import noRestrictedMaterial from './no-restricted-material.js'
import noSecret from './no-secret.js'
import noSpam from './no-spam.js'
import noStereotype from './no-stereotype.js'
import noUnfinishedText from './no-unfinished-text.js'
import quoteHasSource from './quote-has-source.js'
import readableMarkdown from './readable-markdown.js'
import relevantToCommunity from './relevant-to-community.js'
import scheduleHasRoom from './schedule-has-room.js'
import scheduleIsClear from './schedule-is-clear.js'
import speaksForLibrary from './speaks-for-library.js'
import validFrontMatter from './valid-front-matter.js'
import validWaiver from './valid-waiver.js'

export const rules: readonly Rule[] = [
  accessibleText,
  appropriateHumour,
  authorMayPublish,
  dateIsAbsolute,
  dateIsRight,
  factHasSource,
  fitsPlatform,
  imageHasCredit,
  imageHasDescription,
  imageIsSafe,
  invitesInteraction,
  linkWorks,
  linksToLibrary,
  noCopiedText,
  noDiscrimination,
  noOffensiveLanguage,
  noPersonalAttack,
  noPersonalData,
  noPiratedLink,
  noPromotion,
  noRepeatedPost,
  noRestrictedMaterial,
  noSecret,
  noSpam,
  noStereotype,
  noUnfinishedText,
  quoteHasSource,
  readableMarkdown,
  relevantToCommunity,
  scheduleHasRoom,
  scheduleIsClear,
  speaksForLibrary,
  validFrontMatter,
  validWaiver,
]
