import type { InitializeParams } from 'vscode-languageserver'
import { MarkupKind } from 'vscode-languageserver'
import type { Language } from '../model/text.ts'
import { fileOf } from './addresses.ts'

/** What is known of an editor. */
export interface Client {
  readonly locale: Language
  /** Whether it shows Markdown when the mouse rests on a word. */
  readonly markdown: boolean
  /** Whether it tells when files change on the disk. */
  readonly watches: boolean
  /** Whether it tells when folders are added to what it has open. */
  readonly changesFolders: boolean
  /** The folders that it has open. */
  readonly folders: readonly string[]
}

/** Reads what an editor says of itself; the language is the one it is set to for us, else its own, else `locale`. */
export function clientOf(params: InitializeParams, locale: Language): Client {
  const { capabilities, initializationOptions, rootUri, workspaceFolders } = params
  const set: unknown = initializationOptions?.locale
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  const formats = capabilities.textDocument?.hover?.contentFormat
  return {
    locale: languageNamed(typeof set === 'string' ? set : undefined) ?? languageNamed(params.locale) ?? locale,
    markdown: formats === undefined || formats.includes(MarkupKind.Markdown),
    watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: capabilities.workspace?.workspaceFolders === true,
    folders: folders.flatMap((address) => fileOf(address) ?? []),
  }
}

/** `auto` and an empty setting name no language; every language but Chinese is answered in English. */
function languageNamed(name: string | undefined): Language | undefined {
  if (name === undefined || name === '' || name === 'auto') return undefined
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
