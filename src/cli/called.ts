import type {Command} from 'commander'

/** The command that the words after the program's name call, and whether they name it or leave it to the default. */
export interface Called {
  readonly command: Command | undefined
  readonly isNamed: boolean
}

export function calledBy([word]: readonly string[], {commands}: Command): Called {
  const named = commands.find(command => command.name() === word)
  return {command: named ?? commands.find(command => command.name() === 'lint'), isNamed: named !== undefined}
}
