import {readFileSync} from 'node:fs'

/** Where the numbers in a Moroccan university's posts come from; those of other countries are known by their `+` alone. */
const COUNTRIES = [
  'MA',
  'FR',
  'ES',
  'DZ',
  'TN',
  'MR',
  'SN',
  'CI',
  'EG',
  'SA',
  'AE',
  'QA',
  'US',
  'CA',
  'GB',
  'BE',
  'DE',
  'IT',
  'NL',
  'PT',
  'CH',
  'TR',
]

/** The part of libphonenumber's metadata that `src/detect/phone.ts` reads. */
export function phoneMetadata(root: string): string {
  const {
    countries,
    country_calling_codes: codes,
    ...rest
  } = JSON.parse(readFileSync(`${root}node_modules/libphonenumber-js/metadata.max.json`, 'utf8'))
  const kept = (names: readonly string[]) => names.filter(name => COUNTRIES.includes(name))
  const callingCodes = Object.entries<string[]>(codes).flatMap(([code, names]) => (kept(names).length > 0 ? [[code, kept(names)]] : []))
  const cut = {
    ...rest,
    country_calling_codes: Object.fromEntries(callingCodes),
    countries: Object.fromEntries(COUNTRIES.map(name => [name, countries[name]])),
    nonGeographic: {},
  }
  return [
    '// Cut from libphonenumber by `npm run generate`.',
    "import type {MetadataJson} from 'libphonenumber-js/core'",
    '',
    '/** The telephone plans of the countries that posts name numbers of. */',
    `export const plans: MetadataJson = JSON.parse(\n  ${quoted(JSON.stringify(cut))},\n)`,
    '',
  ].join('\n')
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\')}'`
}
