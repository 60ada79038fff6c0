import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

/** The settings that a workspace needs, with those given besides. */
export function settings(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ title: '示例', publisher: '示例协会', baseUrl: 'https://example.org/', ...more })
}
