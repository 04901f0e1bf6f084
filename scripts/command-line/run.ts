import { readFileSync } from 'node:fs'
import { sayTrouble } from './say-trouble.ts'

/** A command was asked for in a way it does not understand. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** What a command does, and the exit code it ends with: 0, or 1 when it could not do what was asked. */
export type Command = (args: string[]) => Promise<0 | 1>

/**
 * Runs one of the commands of a script: `./scripts/plan import …`. Every way out
 * is a sentence on standard error and an exit code: 0, 1 or 2.
 */
export async function run(script: string, commands: Record<string, Command>): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2)
  // Run by node itself, from the folder of the house, in which the script leaves us.
  const help = readFileSync(`scripts/help/${script}.txt`, 'utf8')
  if ([name, ...args].some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(help)
    return
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new Misuse(name === '' ? 'Say what to do' : `There is no command ${name}`)
    process.exitCode = await command(args)
  } catch (error) {
    if (error instanceof Misuse || isParseError(error)) {
      process.stderr.write(`${error.message}. Like this:\n\n${help}`)
      process.exitCode = 2
      return
    }
    const said = sayTrouble(error, process.env)
    if (said !== '') process.stderr.write(`${said}\n`)
    process.exitCode = 1
  }
}

/** What `parseArgs` of Node throws. */
const isParseError = (error: unknown): error is Error =>
  error instanceof Error && ((error as { code?: string }).code ?? '').startsWith('ERR_PARSE_ARGS')
