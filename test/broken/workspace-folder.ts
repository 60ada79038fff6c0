import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rules } from '../../src/lint/rules/index.ts'
import type { Content } from './broken-input.ts'

/** Hands a workspace of those files in a folder of its own to `use`, and deletes it afterwards. */
export function inWorkspace<Result>(files: Readonly<Record<string, Content>>, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'normdown-broken-'))
  try {
    for (const [path, content] of Object.entries(files)) put(join(root, path), content)
    return use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function put(path: string, content: Content): void {
  if (content === undefined) return
  mkdirSync(dirname(path), { recursive: true })
  if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, path)
  else writeFileSync(path, content)
}

/**
 * The rules that say whether a workspace holds together. Those on how a standard is worded have tests of their own; here
 * they would find fault with texts that are short on purpose.
 */
const holdingTogether: ReadonlySet<string> = new Set([
  ...['address-known', 'element-present', 'html-absent', 'id-unique', 'limit-modelled', 'limit-stated'],
  ...['list-introduced', 'modality-single', 'number-generated', 'outline-complete', 'process-connected'],
  ...['provision-identified', 'reference-resolved', 'scope-stated', 'translation-current', 'translation-parallel'],
])

/** Switches off every rule but those. */
export const wordingRulesOff: Readonly<Record<string, 'off'>> = Object.fromEntries(
  rules.flatMap(({ id }) => (holdingTogether.has(id) ? [] : [[id, 'off']])),
)

/** The settings that a workspace needs, with those given besides. */
export function settings(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ title: '示例', publisher: '示例协会', baseUrl: 'https://example.org/', ...more })
}
