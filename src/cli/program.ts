import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Command, type CommanderError, Help, Option } from 'commander'
import type { Language, Message } from '../model/text.ts'
import { isReportFormat, type ReportFormat, reportFormats } from '../report/report.ts'
import { displayWidth } from '../report/terminal-text.ts'
import type { CommandPage } from './page.ts'
import { pages } from './pages.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** How the program ends: the exit code of the command that ran. */
export interface Program {
  readonly run: (given: readonly string[]) => Promise<number>
}

/** Makes the program of all commands, with its help in the terminal's language. */
export function createProgram(terminal: Terminal, version: string): Program {
  let code = 0
  const program = bare(new Command('normdown'), terminal)
    .usage(words.usage[terminal.locale])
    .description(words.description[terminal.locale])
    .version(version, '-V, --version', words.version[terminal.locale])
    .helpCommand('help [command]', words.help[terminal.locale])
  for (const option of globalOptions(terminal.locale)) program.addOption(option)
  for (const page of pages) {
    program.addCommand(
      commandOf(page, terminal, async (call) => {
        code = await page.run(call, terminal)
      }),
    )
  }
  return {
    async run(given) {
      await program.parseAsync(given, { from: 'user' }).catch((error: unknown) => {
        if (!isCommanderError(error)) throw error
        code = error.exitCode === 0 ? 0 : usageFault(error, terminal)
      })
      return code
    },
  }
}

type Action = (call: Parameters<CommandPage['run']>[0]) => Promise<void>

function commandOf(page: CommandPage, terminal: Terminal, action: Action): Command {
  const { locale } = terminal
  const command = bare(new Command(page.name), terminal).description(page.summary[locale])
  command.usage([words.options[locale], ...page.parameters.map(({ name }) => name)].join(' '))
  for (const { name, summary } of page.parameters) command.argument(name, summary[locale])
  for (const { name, summary } of page.options) command.option(name, summary[locale])
  if (page.formats) command.option(`--format <${page.formats.join('|')}>`, words.ownFormat[locale])
  return command.action(async () => {
    const options: Readonly<Record<string, unknown>> = command.optsWithGlobals()
    const given = command.args
    const root = rootOf(terminal.cwd, options.root)
    const { formats } = page
    const ownFormat = formats ? choiceOf('--format', options.format ?? formats[0], formats) : ''
    await action({ root, format: formats ? 'text' : formatOf(options.format), ownFormat, given, options })
  })
}

/** A command that speaks the terminal's language and throws where commander would end the process. */
function bare(command: Command, { locale, print, say, width }: Terminal): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', words.help[locale])
    .configureOutput({
      writeOut: print,
      writeErr: (text) => say(text.trimEnd()),
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      visibleGlobalOptions: globalOptionsBeside,
      styleTitle: (title) => titles[locale][title] ?? title,
      subcommandTerm,
    })
}

/** The global options that a command has no option of its own for. */
function globalOptionsBeside(command: Command): Option[] {
  const help = Object.assign(new Help(), { showGlobalOptions: true })
  return help.visibleGlobalOptions(command).filter(({ long }) => !command.options.some((own) => own.long === long))
}

function subcommandTerm(command: Command): string {
  const parameters = command.registeredArguments.map((parameter) => {
    return parameter.required ? `<${parameter.name()}>` : `[${parameter.name()}]`
  })
  return [command.name(), ...parameters].join(' ')
}

function globalOptions(locale: Language): Option[] {
  return [
    new Option(`--format <${reportFormats.join('|')}>`, words.format[locale]),
    new Option('--locale <zh|en>', words.locale[locale]).argParser(oneOf('--locale', ['zh', 'en'])),
    new Option('--root <folder>', words.root[locale]),
  ]
}

function oneOf(option: string, choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value
    throw unexpectedValue(option, value, choices)
  }
}

function formatOf(value: unknown): ReportFormat {
  if (value === undefined) return 'text'
  if (typeof value === 'string' && isReportFormat(value)) return value
  throw unexpectedValue('--format', String(value), reportFormats)
}

function choiceOf(option: string, value: unknown, choices: readonly string[]): string {
  return oneOf(option, choices)(String(value))
}

function unexpectedValue(option: string, value: string, choices: readonly string[]): UsageError {
  const list = choices.map((choice) => `\`${choice}\``)
  return new UsageError({
    zh: `\`${option}\` 的值为 \`${value}\`，应为 ${list.join('、')} 之一。`,
    en: `Unexpected value \`${value}\` of \`${option}\`, expected ${list.join(', ')}.`,
  })
}

/** The folder given, or the nearest one around here that has a configuration. */
function rootOf(cwd: string, given: unknown): string {
  if (typeof given === 'string') return resolve(cwd, given)
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'normdown.config.json'))) return folder
    if (folder === dirname(folder)) return cwd
  }
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'exitCode' in error && 'code' in error
}

/** Commander speaks English only; what it quotes is what the user gave or left out. */
function usageFault({ code, message }: CommanderError, { locale, say }: Terminal): number {
  if (code === 'commander.help') return 2
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const fault = usageFaults[code]?.(quoted) ?? { zh: message, en: message }
  say(`${fault[locale]}${words.seeHelp[locale]}`)
  return 2
}

const usageFaults: Readonly<Record<string, (quoted: string) => Message>> = {
  'commander.unknownOption': (option) => ({ zh: `没有选项 ${option}。`, en: `There is no option ${option}.` }),
  'commander.unknownCommand': (command) => ({
    zh: `没有命令 ${command}，应为 ${pages.map(({ name }) => name).join('、')} 之一。`,
    en: `There is no command ${command}, expected one of ${pages.map(({ name }) => name).join(', ')}.`,
  }),
  'commander.missingArgument': (name) => ({ zh: `缺少参数 <${name}>。`, en: `The parameter <${name}> is missing.` }),
  'commander.optionMissingArgument': (option) => ({
    zh: `选项 ${option} 缺少值。`,
    en: `The option ${option} needs a value.`,
  }),
  'commander.excessArguments': () => ({ zh: '参数过多。', en: 'There are too many parameters.' }),
}

const titles: Record<Language, Readonly<Record<string, string>>> = {
  zh: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
  en: {},
}

const words = {
  usage: { zh: '<命令> [选项]', en: '<command> [options]' },
  options: { zh: '[选项]', en: '[options]' },
  description: {
    zh: '以结构化 Markdown 编写标准：检查编写规则，生成网站、条款 JSON 和检查表。',
    en: 'Write standards as structured Markdown: check their drafting, publish a site, clause JSON and checklists.',
  },
  version: { zh: '显示版本号', en: 'show the version' },
  help: { zh: '显示帮助', en: 'show help' },
  format: { zh: '检查结果的格式，默认 text', en: 'format of findings, text if left out' },
  ownFormat: { zh: '输出的格式，默认为第一种', en: 'format of the output, the first one if left out' },
  locale: { zh: '界面语言，默认按环境变量', en: 'language of the tool, by the environment if left out' },
  root: {
    zh: '工作区文件夹，默认为最近的含 normdown.config.json 的文件夹',
    en: 'folder of the workspace, the nearest one with normdown.config.json if left out',
  },
  seeHelp: { zh: '运行 normdown --help 查看用法。', en: ' Run normdown --help to see how it is used.' },
} satisfies Record<string, Message>
