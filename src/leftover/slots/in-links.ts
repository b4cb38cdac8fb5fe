import type {Bracketed} from '../../detect/bracket.js'
import type {Lexicons} from '../../lexicon/index.js'
import {hostOf, type Post} from '../../post/index.js'
import type {Leftover} from '../leftover.js'
import {isPlaceholder} from './placeholders.js'

const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?)$/iu
const EMPTY_ENDING = /\/(?:x{3,}|X{3,})\/?$/u

/** Links that lead to the writer’s own computer, or that were never filled in. */
export function inLinks(post: Post, terms: Lexicons): Leftover[] {
  return post.links.flatMap(({url, urlSpan}): Leftover[] => {
    if (LOCAL_HOST.test(hostOf(url))) return [{kind: 'local', ...urlSpan}]
    const isWords = /^[\p{L}\p{N} _-]+$/u.test(url)
    const bracket: Bracketed = {sign: '[', inner: url.replace(/[_-]/gu, ' '), ...urlSpan}
    return EMPTY_ENDING.test(url) || (isWords && isPlaceholder(bracket, false, terms)) ? [{kind: 'placeholder', ...urlSpan}] : []
  })
}
