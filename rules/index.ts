// Generated from the files of this folder by `npm run generate`.
import type {Rule} from '../src/engine/index.js'
import accessibleText from './accessible-text.js'
import appropriateHumour from './appropriate-humour.js'
import authorMayPublish from './author-may-publish.js'
import dateIsRight from './date-is-right.js'
import fitsPlatform from './fits-platform.js'
import imageHasCredit from './image-has-credit.js'
import imageHasDescription from './image-has-description.js'
import imageIsSafe from './image-is-safe.js'
import invitesInteraction from './invites-interaction.js'
import linkWorks from './link-works.js'
import linksToLibrary from './links-to-library.js'
import noDiscrimination from './no-discrimination.js'
import noOffensiveLanguage from './no-offensive-language.js'
import noPersonalAttack from './no-personal-attack.js'
import noPiratedLink from './no-pirated-link.js'
import noRepeatedPost from './no-repeated-post.js'
import noStereotype from './no-stereotype.js'
import noUnfinishedText from './no-unfinished-text.js'
import quoteHasSource from './quote-has-source.js'
import validFrontMatter from './valid-front-matter.js'
import validWaiver from './valid-waiver.js'

export const rules: readonly Rule[] = [
  accessibleText,
  appropriateHumour,
  authorMayPublish,
  dateIsRight,
  fitsPlatform,
  imageHasCredit,
  imageHasDescription,
  imageIsSafe,
  invitesInteraction,
  linkWorks,
  linksToLibrary,
  noDiscrimination,
  noOffensiveLanguage,
  noPersonalAttack,
  noPiratedLink,
  noRepeatedPost,
  noStereotype,
  noUnfinishedText,
  quoteHasSource,
  validFrontMatter,
  validWaiver,
]
