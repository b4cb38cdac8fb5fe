import {UsageError} from '../errors.js'

/** One part of a run that several machines share: the `index`th of `count`, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `2/5`. @throws UsageError */
export function shardNamed(written: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,5})\/(\d{1,5})$/u.exec(written) ?? []
  const shard = {index: Number(index), count: Number(count)}
  if (shard.index >= 1 && shard.index <= shard.count) return shard
  throw new UsageError(
    `--shard takes a part and how many there are, not “${written}”.`,
    'For instance --shard 1/4 on the first of four machines.',
  )
}

/** Every so manyth of a list that is the same on every machine: large and small drafts spread evenly. */
export function shareOf<T>(all: readonly T[], shard: Shard | undefined): readonly T[] {
  return shard ? all.filter((_, at) => at % shard.count === shard.index - 1) : all
}
