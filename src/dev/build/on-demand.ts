import type {Plugin} from 'esbuild'
import {ROOT} from '../root.js'

// Modules that carry nothing whose identity matters, so that a chunk may hold its own copy of what they import.
const SPLIT_MODULES =
  /[\\/]src[\\/](?:cli[\\/]program|lsp[\\/]server|net[\\/]index|post[\\/]markdown[\\/]gfm|detect[\\/]phone-plan|yaml[\\/]index|sources[\\/]index|similarity[\\/]closest)\.ts$/

// cosmiconfig could load TypeScript, which m6l never lets it do.
const UNBUNDLED = /^(?:node:|typescript$)/

/** Every package that is imported on demand, and every module of the list above, becomes a file of its own, beside the program. */
export function splitter(chunks: Map<string, string>): Plugin {
  return {
    name: 'split-on-demand',
    setup(builder) {
      builder.onResolve({filter: /.*/}, async ({path, kind, resolveDir, pluginData}) => {
        if (kind === 'entry-point' || pluginData === 'resolving' || UNBUNDLED.test(path)) return undefined
        const ours = path.startsWith('.')
        if (!ours && kind !== 'dynamic-import') return undefined
        const {path: file} = await builder.resolve(path, {kind, resolveDir, pluginData: 'resolving'})
        if (ours && !SPLIT_MODULES.test(file)) return undefined
        const name = (ours ? `m6l-${file.slice(ROOT.length + 'src/'.length, -'.ts'.length)}` : path).replaceAll(/[^\w-]+/g, '-')
        chunks.set(name, file)
        return {path: name, namespace: 'chunk'}
      })
      builder.onResolve({filter: /^chunk:/}, ({path}) => ({path: `./${path.slice('chunk:'.length)}.cjs`, external: true}))
      // A module in between, so that `default` is the package's own default and not the whole of its exports.
      builder.onLoad({filter: /.*/, namespace: 'chunk'}, ({path}) => ({
        contents: `export * from 'chunk:${path}'\nexport {default} from 'chunk:${path}'\n`,
      }))
    },
  }
}
