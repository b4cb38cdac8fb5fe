import {loadable, matchesOf, onDemand} from '../language/index.js'
import {type Span, standingApart} from '../post/index.js'

const engine = loadable('@secretlint/core', async () => {
  const [core, preset] = await Promise.all([import('@secretlint/core'), import('@secretlint/secretlint-rule-preset-recommend')])
  return {lintSource: core.lintSource, creator: preset.creator}
})
const PRESET = '@secretlint/secretlint-rule-preset-recommend'
// How what the preset knows begins: without one of these it has nothing to find.
const KNOWN_TO_PRESET =
  /PRIVATE KEY|private_key|AKIA|ASIA|[Aa][Ww][Ss]_|npm_|xox[a-z]-|hooks\.slack|SG\.|shp[a-z]{2}_|gh[a-z]_|github_pat|gl[a-z]{2,6}-|glsa_|glc_|sk-|lin_api|ops_ey|dapi|dckr_|figd_|gsk_|hv[a-z]\.|hf_|ntn_|secret_|vc[a-z]_|:\/\/[^\s/:@]{1,64}:[^\s/@]{1,64}@/

/**
 * The keys and tokens in a text: secretlint's recommended rules, and what they miss. Empty at once for a text that holds nothing that
 * begins like one.
 */
export async function tokensIn(text: string): Promise<readonly Span[]> {
  const own = ownTokens(text)
  if (!KNOWN_TO_PRESET.test(text)) return own
  await engine.load()
  const {lintSource, creator} = engine.get()
  const {messages} = await lintSource({
    source: {filePath: 'post.md', content: text, ext: '.md', contentType: 'text'},
    options: {config: {rules: [{id: PRESET, rule: creator}]}, noPhysicFilePath: true},
  })
  const known = messages.map(({range: [start, end]}) => ({start, end}))
  return standingApart([...known, ...own])
}

/** Whether `tokensIn` has anything to do. */
export function mayHoldToken(text: string): boolean {
  return KNOWN_TO_PRESET.test(text) || OWN_SIGN.test(text)
}

const OWN_SIGN =
  /AKIA|ASIA|AIza|GOCSPX-|ya29\.|github_pat_|sk[-_]|[rp]k_live_|eyJ|hf_|ntn_|xkeysib-|EAA[A-Z]|\d:AA|PRIVATE KEY|-us\d|discord(?:app)?\.com\/api\/webhooks|[?&](?:pwd|passcode|password|access_token|api_?key|client_secret)=|[Bb]earer |AccountKey=/

/** Each issuer's own shape, as its documentation or GitHub's list of secret scanning patterns has it. */
const own = onDemand(() => [
  /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
  /\bAIza[\w-]{35}(?![\w-])/g,
  /\bGOCSPX-[\w-]{28}(?![\w-])/g,
  /\bya29\.[\w-]{30,400}/g,
  /\bgithub_pat_[A-Za-z0-9]{10,30}_[A-Za-z0-9]{20,90}/g,
  /\bsk-(?:proj-|svcacct-|ant-[a-z0-9]{2,6}-|or-v1-)?(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{32,200}/g,
  /\b(?:sk|rk)_live_[A-Za-z0-9]{16,120}/g,
  /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{16,600}/g,
  /\bhf_[A-Za-z]{34}\b|\bhf_(?=[A-Za-z0-9]{0,40}\d)[A-Za-z0-9]{34,40}\b/g,
  /\b(?:ntn_|secret_)(?=[A-Za-z0-9]{0,50}\d)[A-Za-z0-9]{43,50}\b/g,
  /\bxkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/g,
  /\bEAA[A-Z][A-Za-z0-9]{60,300}/g,
  /(?<!\d)\d{8,10}:AA[\w-]{32,34}(?![\w-])/g,
  /\b[a-f0-9]{32}-us\d{1,2}\b/g,
  /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----[A-Za-z0-9+/=\s]{16,4000}/g,
  /https:\/\/discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{40,90}/g,
  /(?<=[?&])(?:pwd|passcode|password|access_token|api_?key|client_secret)=(?=[\w.~%+/-]{0,500}\d)[\w.~%+/-]{6,500}/gi,
  /(?<=\b[Bb]earer )(?=[\w.~+/-]{0,500}\d)[\w.~+/-]{24,500}=*/g,
  /(?<=AccountKey=)[A-Za-z0-9+/]{40,100}=*/g,
])

function ownTokens(text: string): Span[] {
  if (!OWN_SIGN.test(text)) return []
  return own().flatMap(pattern =>
    matchesOf(text, pattern).map(({0: token, index}) => ({start: index, end: index + token.trimEnd().length})),
  )
}
