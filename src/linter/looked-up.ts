import type {SourceSettings} from '../config/index.js'
import {type LocalFiles, noFiles} from '../engine/index.js'
import type {Sight} from '../files/sight.js'
import {addressOf, type Post} from '../post/index.js'
import type {SourceMatches} from '../reuse/index.js'
import type {Sources} from '../sources/index.js'
import {memo} from './memo.js'
import type {LinterOptions} from './options.js'

const IS_WEB_ADDRESS = /^(?:https?:)?\/\//iu

/** The web addresses that a post leads to; one without a scheme is read as https. */
export function webLinks({links}: Post): readonly string[] {
  return links.flatMap(({url}) => {
    const address = addressOf(url)
    return address && /^https?:$/u.test(address.protocol) ? [address.href] : []
  })
}

/** Looks up what a post's relative images and links lead to; `sight` is told of every place that is looked at for them. */
export async function localFiles({images, links}: Post, folder: string, sight?: Sight): Promise<LocalFiles> {
  const named = [...images.map(({src}) => src), ...links.filter(({origin}) => origin !== 'bare').map(({url}) => url)]
  const targets = new Set(named.filter(target => !IS_WEB_ADDRESS.test(target)))
  if (targets.size === 0) return noFiles
  const {lookUp, readImageMetadata, repositoryOf} = await import('../surroundings.js')
  const root = repositoryOf(folder)
  sight?.repository(folder, root)
  const found = await lookUp(targets, {folder, root, readMetadata: readImageMetadata, ...(sight && {look: sight.look})})
  return target => found.get(target)
}

/** The sources of configurations, opened where a post is first held against them. */
export interface SourceReader {
  /** What a post shares with them. */
  readonly matchesOf: (settings: SourceSettings, post: Post, file: string) => Promise<SourceMatches>
  /** Lets go of all that is open; nothing can be read any more. */
  readonly close: () => Promise<void>
}

/** Makes the reader of sources of a linter. The module is loaded only where there are any. */
export function sourceReader(onNotice: LinterOptions['onNotice']): SourceReader {
  const all: Promise<Sources>[] = []
  const opened = memo((settings: SourceSettings) => {
    const opening = import('../sources/index.js').then(({openSources}) => openSources(settings, onNotice ?? (() => undefined)))
    all.push(opening)
    return opening
  })
  return {
    matchesOf: async (settings, post, file) => (await opened(settings)).matchesOf(post, file),
    close: async () => {
      // What could not be opened has nothing to close, and was told where it was asked for.
      for (const opening of await Promise.allSettled(all)) if (opening.status === 'fulfilled') await opening.value.close()
    },
  }
}
