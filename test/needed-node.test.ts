import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { neededNode, nodeFault } from '../src/cli/needed-node.ts'

const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

/** Runs the command as it would run on another version of Node.js. */
function runOn(version: string, locale: string) {
  const pretence = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const given = ['--import', `data:text/javascript,${encodeURIComponent(pretence)}`, program, 'check']
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    env: { PATH: process.env.PATH, LANG: locale },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the version of Node.js', () => {
  test('that is needed is the one that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(engines).toEqual({ node: `>=${neededNode}` })
  })

  test.each(['22.12.0', '22.20.1', '24.0.0', '100.1.2'])('may be %s', (version) => {
    expect(nodeFault(version)).toBeUndefined()
  })

  test.each(['4.9.1', '18.20.0', '20.20.2', '22.11.9'])('may not be %s', (version) => {
    expect(nodeFault(version)?.en).toContain(version)
  })

  test.each([
    [
      'en_US.UTF-8',
      'normdown needs Node.js 22.12 or newer, and this is 20.20.2: install a newer one and run it again.\n',
    ],
    ['zh_CN.UTF-8', 'normdown 需要 Node.js 22.12 或更高版本，当前为 20.20.2，请升级 Node.js 后再运行。\n'],
  ])('is told in one sentence where it is too old, in %s', (locale, stderr) => {
    expect(runOn('20.20.2', locale)).toEqual({ status: 2, stdout: '', stderr })
  })
})
