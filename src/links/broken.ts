import {matchesOf} from '../language/index.js'
import type {Passage, Span} from '../post/index.js'
import {isHttp, isLikeHttp} from './scheme.js'

/** An address that no software makes a link of; `span` is in the source. */
export interface Broken {
  readonly span: Span
  readonly url: string
}

const WRITTEN = /(?<![\p{L}\p{N}_./@-])([a-z]{3,7})(:\/\/|:\/(?!\/)|:\\{1,2}|[;,.]\/\/|\/\/|:\s\/\/|:(?=www\.))(\s?)(\S{1,500})/giu
const STARTS_LIKE_HOST = /^\/{0,2}(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2}/u

/** The broken addresses in a passage’s text: a mistyped scheme, one scheme after another. */
export function brokenIn({text, marks, locate}: Passage): readonly Broken[] {
  if (!/\/|\\|:www/iu.test(text)) return []
  return matchesOf(text, WRITTEN).flatMap(match => {
    const [all, scheme = '', sign = '', space = '', rest = ''] = match
    if (!isLikeHttp(scheme) || !isBroken({scheme, sign, space, rest})) return []
    const url = all.replace(/[.,;:!?)\]"»”’'*_،؛؟…]{1,20}$/u, '')
    const end = match.index + url.length
    const isLink = marks.some(mark => mark.kind === 'link' && mark.start <= match.index && mark.end >= end)
    return isLink ? [] : [{span: locate(match.index, end), url}]
  })
}

interface Written {
  readonly scheme: string
  readonly sign: string
  readonly space: string
  readonly rest: string
}

function isBroken({scheme, sign, space, rest}: Written): boolean {
  if (!isHttp(scheme) || sign !== '://' || space !== '') return STARTS_LIKE_HOST.test(rest)
  return /^(?:www\.)?https?(?::\/|\/\/)/iu.test(rest)
}
