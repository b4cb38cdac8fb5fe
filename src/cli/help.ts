import type {Command} from 'commander'
import {type Locale, withColon} from '../language/index.js'
import {EXAMPLES} from './words/examples.js'
import {HELP} from './words/help.js'
import {translated} from './words/translated.js'

/** Lets the pages of help speak a language. */
export function speakHelp(program: Command, locale: Locale): void {
  const said = (text: string) => translated(text, locale, HELP)
  for (const command of [program, ...program.commands]) {
    command
      .description(said(command.description()))
      .helpOption('-h, --help', said('show this help'))
      .configureHelp({
        styleTitle: said,
        optionDescription: ({description, argChoices}) =>
          argChoices ? `${withColon(description, locale)} ${argChoices.join(', ')}` : description,
      })
    for (const described of [...command.options, ...command.registeredArguments]) described.description = said(described.description)
  }
  program.helpCommand('help [command]', said('display help for command')).addHelpText('after', EXAMPLES[locale])
}
