import { env } from 'node:process'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Starts a headless browser; whoever starts one closes it. */
export async function startBrowser(): Promise<Browser> {
  const { path, env: own } = await findBrowser()
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: { ...env, ...own },
  })
}
