import type {YamlList} from './yaml.js'

export type {YamlList} from './yaml.js'

/** Reads a YAML or JSON text that lists maps, with the place of every value; the parser is loaded only then. */
export async function readList(source: string, names: readonly string[]): Promise<YamlList> {
  return (await import('./yaml.js')).readYamlList(source, names)
}
