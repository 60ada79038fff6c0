import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on `page`, as `rule: element`. The page must have been opened without its content security policy. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({
    content: await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
  })
  return page.evaluate(async (values) => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await engine.run(document, { runOnly: { type: 'tag', values } })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, tags)
}
