/** What telephone numbers are read with, in one module so that it is loaded in one piece when a post holds a number. */
export {parsePhoneNumberFromString} from 'libphonenumber-js/core'
export {plans} from './phone-metadata.js'
