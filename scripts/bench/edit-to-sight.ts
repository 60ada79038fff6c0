/**
 * From the save of one clause to what `normdown dev` makes of it: its JSON and the findings on the disk, and its page in a
 * browser. `node scripts/bench/edit-to-sight.ts <workspace> [edits]` prints the measured milliseconds as JSON.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../test/browser/browser.ts'

/** Milliseconds from each save. */
export interface EditToSight {
  /** Until the JSON of the clause and the findings tell of it. */
  readonly files: readonly number[]
  /** Until an open page shows it; empty where there is no browser. */
  readonly sight: readonly number[]
}

const [, , root = '', edits = '30'] = process.argv
const program = join(import.meta.dirname, '../../lib/cli/main.js')
const live = join(root, '.normdown/dev')
/** Milliseconds between saves, in which what follows at leisure is done. */
const rest = 1500
const patience = 30_000

process.stdout.write(JSON.stringify(await measure(Number(edits))))

async function measure(count: number): Promise<EditToSight> {
  rmSync(live, { recursive: true, force: true })
  const command = spawn(process.execPath, [program, 'dev', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const browser = await startBrowser().catch(() => undefined)
  try {
    const address = await addressFrom(command)
    await wait(5 * rest)
    const files: number[] = []
    for (let edit = 1; edit <= count; edit++) {
      files.push(await timed(edit, async (text) => shownInFiles(edit, text)))
      await wait(rest)
    }
    const sight: number[] = []
    const page = await browser?.newPage()
    await page?.goto(`${address}s/part-1/2026/chapter-1/`)
    for (let edit = count + 1; page !== undefined && edit <= count + Math.ceil(count / 3); edit++) {
      await wait(rest)
      sight.push(await timed(edit, async (text) => shownIn(page, text)))
    }
    return { files, sight }
  } finally {
    await browser?.close()
    command.kill('SIGTERM')
  }
}

/** Rewords a clause of the first chapter, another one each time, and waits until that is seen. */
async function timed(edit: number, shown: (text: string) => Promise<void>): Promise<number> {
  const path = join(root, clauseOf(edit))
  const wording = `第${edit}次修改的外观状态`
  const text = readFileSync(path, 'utf8').replace(/(?:第\d+次修改的)?外观状态/, wording)
  const start = performance.now()
  writeFileSync(path, text)
  await shown(wording)
  return performance.now() - start
}

function clauseOf(edit: number): string {
  return `standards/part-1/clauses/clause-${(edit % 20) + 1}.md`
}

/** The findings are written in the same step as the JSON of the clause, which changes with every wording. */
async function shownInFiles(edit: number, text: string): Promise<void> {
  const path = join(live, `api/v1/part-1/2026/clauses/clause-${(edit % 20) + 1}.json`)
  for (const end = performance.now() + patience; performance.now() < end; ) {
    if (statSync(path, { throwIfNoEntry: false }) !== undefined && readFileSync(path, 'utf8').includes(text)) return
    await wait(1)
  }
  throw new Error(`${path} does not say ${text}`)
}

async function shownIn(page: Page, text: string): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; ) {
    try {
      await page.getByText(text).first().waitFor({ state: 'visible', timeout: patience })
      return
    } catch (error) {
      if (!String(error).includes('navigation')) throw error // The page loads itself again while it is looked at.
    }
  }
}

function addressFrom(command: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8')
      const [address] = /http:\/\/127\.0\.0\.1:\d+[^\s;]*/.exec(printed) ?? []
      if (address !== undefined) resolve(address)
    }
    command.stdout?.on('data', read)
    command.stderr?.on('data', read)
    command.on('close', () => reject(new Error(`\`normdown dev\` ended: ${printed}`)))
  })
}
