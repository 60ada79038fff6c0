import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../model/text.ts'
import { readSettings } from '../schema/read-settings.ts'
import type { SchemaFault } from '../schema/schema-fault.ts'
import { checkSettings } from './check-settings.ts'
import { completeSettings } from './complete-settings.ts'
import type { Config } from './config.ts'
import { ConfigError } from './config-error.ts'
import { parseJson } from './parse-json.ts'
import { placeInJson } from './place-in-json.ts'

/** Name of the file that makes a folder a workspace. */
export const configFile = 'normdown.config.json'

/** Reads the configuration of the workspace at `root`; throws a `ConfigError` where it cannot be used. */
export function readConfig(root: string): Config {
  const text = readText(root)
  const parsed = parseJson(text)
  if ('fault' in parsed) {
    const { line, column, message } = parsed.fault
    throw new ConfigError({
      zh: `无法读取 ${configFile}：第 ${line} 行第 ${column} 列，${message.zh}。`,
      en: `Cannot read ${configFile}: line ${line}, column ${column}: ${message.en}.`,
    })
  }
  const read = readSettings(parsed.value)
  if ('faults' in read) throw unusable(read.faults, text)
  const faults = checkSettings(read.settings)
  if (faults.length > 0) throw unusable(faults, text)
  return completeSettings(read.settings, (path) => placeInJson(configFile, text, path))
}

function readText(root: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, configFile)))
  } catch (cause) {
    throw new ConfigError(unreadable(cause), { cause })
  }
}

function unreadable(cause: unknown): Message {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  switch (code) {
    case 'ENOENT':
      return {
        zh: `无法读取 ${configFile}：此文件夹中没有该文件，请在工作区的文件夹中运行，或运行 \`normdown init\` 新建。`,
        en: `Cannot read ${configFile}: this folder has no such file. Run the command in the folder of the workspace, or create one with \`normdown init\`.`,
      }
    case 'EISDIR':
      return {
        zh: `无法读取 ${configFile}：它是文件夹，请换成文件。`,
        en: `Cannot read ${configFile}: it is a folder. Replace it by a file.`,
      }
    case 'ENOTDIR':
      return {
        zh: `无法读取 ${configFile}：工作区的路径是文件，不是文件夹，请改正 \`--root\`。`,
        en: `Cannot read ${configFile}: the path of the workspace is a file, not a folder. Correct \`--root\`.`,
      }
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return {
        zh: `无法读取 ${configFile}：它不是 UTF-8 文字，请在编辑器中另存为 UTF-8。`,
        en: `Cannot read ${configFile}: it is not text in UTF-8. Save it as UTF-8.`,
      }
    default:
      return {
        zh: `无法读取 ${configFile}：系统拒绝读取（\`${code}\`），请检查它的权限。`,
        en: `Cannot read ${configFile}: the system refuses to read it (\`${code}\`). See to its permissions.`,
      }
  }
}

function unusable(faults: readonly SchemaFault[], text: string): ConfigError {
  const said = faults.map((fault) => sentence(fault, text))
  const zh = said.map((fault) => `${fault.zh}。`)
  const en = said.map((fault) => `${fault.en}.`)
  return new ConfigError({
    zh: `无法使用 ${configFile}：${onLines(zh)}`,
    en: `Cannot use ${configFile}:${en.length > 1 ? '' : ' '}${onLines(en)}`,
  })
}

/** One sentence goes on where it is, several stand on a line each. */
function onLines(sentences: readonly string[]): string {
  return sentences.length > 1 ? sentences.map((each) => `\n  ${each}`).join('') : sentences.join('')
}

function sentence({ path, message }: SchemaFault, text: string): Message {
  if (path.length === 0) return message
  const { line, column } = placeInJson(configFile, text, path)
  const field = path.join('.')
  return {
    zh: `第 ${line} 行第 ${column} 列，${field}：${message.zh}`,
    en: `line ${line}, column ${column}, ${field}: ${message.en}`,
  }
}
