import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'src/cli/main.ts')

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'normdown-worked-change-'))
  for (const part of ['standards', 'normdown.config.json'])
    cpSync(join(root, part), join(workspace, part), { recursive: true })
  const file = join(workspace, 'standards/parameters.yaml')
  const entry = /```yaml\n([\s\S]*?)```/.exec(guide('docs/authoring.md'))?.[1] ?? ''
  const changed = readFileSync(file, 'utf8').replace(/ {2}T_ONSITE_NORMAL:\n(?: {3,}.*\n)*/, () => entry)
  writeFileSync(file, changed)
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function guide(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

test.each([
  ['docs/authoring.md', 'en'],
  ['docs/authoring.zh-CN.md', 'zh'],
])('the worked change of %s finds what the guide shows', (path, locale) => {
  const given = [program, 'check', '--locale', locale]
  const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: workspace, encoding: 'utf8' })
  const shown = guide(path)
    .split('```')
    .find((part) => part.startsWith('\nstandards/metrics/metrics/'))
  expect(shown).toBe(`\n${stdout}${stderr}`)
})
