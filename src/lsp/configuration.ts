import { checkSettings } from '../config/check-settings.ts'
import { completeSettings } from '../config/complete-settings.ts'
import type { Config } from '../config/config.ts'
import { ConfigError } from '../config/config-error.ts'
import { parseJson } from '../config/parse-json.ts'
import { placeInJson } from '../config/place-in-json.ts'
import { configFile, readConfig } from '../config/read-config.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Place, startOf } from '../model/place.ts'
import { readSettings } from '../schema/read-settings.ts'
import type { SchemaFault } from '../schema/schema-fault.ts'
import { readFrontMatter } from '../syntax/front-matter.ts'

/** A configuration that can be used, or what keeps it from being used, as findings in its file. */
export type Configuration = { readonly config: Config } | { readonly diagnostics: readonly Diagnostic[] }

/** Reads a configuration from its text as it is in the editor, or from the disk of the workspace at `root`. */
export function readConfiguration(root: string, text: string | undefined): Configuration {
  if (text === undefined) return readFromDisk(root)
  const parsed = parseJson(text)
  if ('fault' in parsed) {
    const { line, column, message } = parsed.fault
    const place = { file: configFile, line, column, endLine: line, endColumn: column + 1 }
    return { diagnostics: [{ rule: 'schema-valid', severity: 'error', place, message }] }
  }
  const read = readSettings(parsed.value)
  const faults = 'faults' in read ? read.faults : checkSettings(read.settings)
  if ('faults' in read || faults.length > 0) return { diagnostics: diagnosticsOf(faults, text) }
  return { config: completeSettings(read.settings, (path) => placeInJson(configFile, text, path)) }
}

function readFromDisk(root: string): Configuration {
  try {
    return { config: readConfig(root) }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return {
      diagnostics: [{ rule: 'file-readable', severity: 'error', place: startOf(configFile), message: error.said }],
    }
  }
}

/** JSON is YAML, so that the reader of front matter finds the places of its values. */
function diagnosticsOf(faults: readonly SchemaFault[], text: string): Diagnostic[] {
  const { placeOf } = readFrontMatter({ path: configFile, yaml: text, line: 1 })
  return faults.map(({ rule, path, message }) => ({ rule, severity: 'error', place: placeOf(path), message }))
}

/** Where a configuration gives one of its values. */
export function placeInConfiguration(text: string | undefined, path: readonly string[]): Place {
  return text === undefined
    ? startOf(configFile)
    : readFrontMatter({ path: configFile, yaml: text, line: 1 }).placeOf(path)
}
