import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { env, execPath } from 'node:process'
import { promisify } from 'node:util'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themeCss } from '../../src/publish/theme.ts'
import { type BuiltPage, brokenLinks, builtPages, idsIn } from './built-pages.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { publishFixture } from './publish-fixture.ts'
import { transferred } from './transferred.ts'

let folder = ''
let pages: BuiltPage[] = []

beforeAll(async () => {
  folder = await publishFixture()
  pages = await builtPages(folder)
})

afterAll(() => rm(dirname(folder), { recursive: true, force: true }))

/** Addresses of the pages whose HTML `is` as it should not be. */
function pagesWhere(is: (html: string) => boolean): string[] {
  return pages.filter(({ html }) => is(html)).map(({ address }) => address)
}

describe('the addresses', () => {
  test('stand where they were promised, in both languages', () => {
    const addresses = pages.map(({ address }) => address)
    const promised = [
      '',
      '404.html',
      'checklists/',
      'checklists/hire/',
      'developers/',
      'family/',
      's/hire/',
      's/hire/2026/',
      's/hire/2026/explanation/',
      's/hire/2026/full/',
      's/hire/2026/service/',
      's/hire/full/',
      'search/',
      'terms/',
    ]
    expect(addresses).toEqual(expect.arrayContaining(promised))
    const translated = promised.filter((address) => address !== '404.html').map((address) => `en/${address}`)
    expect(addresses).toEqual(expect.arrayContaining(translated))
  })

  test('are all reached: links, fragments, scripts, sheets and images', () => {
    expect(brokenLinks(folder, pages, '/norms/')).toEqual([])
  })

  test('of every provision stand on its chapter and on the whole document', () => {
    const full = idsIn(pages.find(({ address }) => address === 's/hire/2026/full/')?.html ?? '')
    const chapter = idsIn(pages.find(({ address }) => address === 's/hire/2026/service/')?.html ?? '')
    for (const id of ['reply', 'reply.in-time', 'return.place-row', 'return.prices', 'return.flow', 'return.rate']) {
      expect(full).toContain(id)
      expect(chapter).toContain(id)
    }
    expect(full).toContain('forms.fields')
  })

  test('of the latest edition name the dated one as canonical', () => {
    const canonical = (address: string) =>
      /<link rel="canonical" href="([^"]*)"/.exec(pages.find((page) => page.address === address)?.html ?? '')?.[1]
    expect(canonical('s/hire/')).toBe('https://standards.example.org/norms/s/hire/2026/')
    expect(canonical('en/s/hire/full/')).toBe('https://standards.example.org/norms/en/s/hire/2026/full/')
  })

  test('work without a path and with one language as well', async () => {
    const { publication } = catalogFixture
    const alone = {
      ...catalogFixture,
      publication: { ...publication, baseUrl: 'https://a.example/', locales: ['en'] as const },
    }
    const other = await publishFixture(alone)
    const built = await builtPages(other)
    expect(built.map(({ address }) => address)).not.toContain('en/')
    expect(brokenLinks(other, built, '/')).toEqual([])
    await rm(dirname(other), { recursive: true, force: true })
  })
})

describe('the markup', () => {
  test('has no id twice', () => {
    expect(pagesWhere((html) => new Set(idsIn(html)).size < idsIn(html).length)).toEqual([])
  })

  test('has one first-level heading and skips no level', () => {
    const levels = (html: string) => Array.from(html.matchAll(/<h([1-6])/g), ([, level]) => Number(level))
    expect(pagesWhere((html) => levels(html).filter((level) => level === 1).length !== 1)).toEqual([])
    const skips = (html: string) => levels(html).some((level, place, all) => level > (all[place - 1] ?? 0) + 1)
    expect(pagesWhere(skips)).toEqual([])
  })

  test('names its language, and that of text in another one', () => {
    expect(pagesWhere((html) => !/<html lang="(?:zh-CN|en)"/.test(html))).toEqual([])
    const english = pages.find(({ address }) => address === 'en/s/hire/2026/service/')?.html ?? ''
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('<article lang="zh-CN">')
  })

  test('has no script, style or handler of its own, and a policy that forbids them', () => {
    const ownScript = /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))/
    expect(pagesWhere((html) => ownScript.test(html))).toEqual([])
    expect(pagesWhere((html) => /<style|\sstyle=|\son[a-z]+=/.test(html))).toEqual([])
    expect(pagesWhere((html) => !html.includes("default-src 'self'; script-src 'self';"))).toEqual([])
  })

  test('loads nothing from elsewhere', () => {
    const loaded =
      /<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="(?:https?:)?\/\/|<link rel="(?:stylesheet|icon|preload)" href="https?:/
    expect(pagesWhere((html) => loaded.test(html))).toEqual([])
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(markupRules))
    const reports = await Promise.all(pages.map(({ address, html }) => validator.validateString(html, address)))
    const faults = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message, selector }) => `${filePath}: ${ruleId}: ${message} (${selector})`),
      ),
    )
    expect(faults).toEqual([])
  })

  test('stays small: no page with its sheets, scripts and images takes 100 KB over the wire', () => {
    const sizes = pages.map((page) => [page.address, transferred(folder, '/norms/', page)] as const)
    expect(sizes.filter(([, size]) => size > 100_000)).toEqual([])
    // What every page carries is the greater part of it, so it has a budget of its own.
    expect(sizes.find(([address]) => address === '404.html')?.[1]).toBeLessThan(24_000)
  })
})

describe('the bytes', () => {
  test('are the same from another folder, working directory and time zone', async () => {
    const other = await mkdtemp(join(tmpdir(), 'normdown-other-'))
    const program = `
      import { publishSite } from ${JSON.stringify(new URL('../../src/publish/publish-site.ts', import.meta.url).href)}
      import { catalogFixture as catalog } from ${JSON.stringify(new URL('./catalog-fixture.ts', import.meta.url).href)}
      const folder = ${JSON.stringify(other)}
      await publishSite({ catalog, theme: {}, outDir: folder + '/a/b/dist' })`
    await promisify(execFile)(execPath, ['--input-type=module', '--eval', program], {
      cwd: '/',
      env: { ...env, TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', NODE_ENV: 'production' },
    })
    expect(await contentsOf(join(other, 'a/b/dist'))).toEqual(await contentsOf(folder))
    await rm(other, { recursive: true, force: true })
  })
})

describe('the theme', () => {
  test('overrides colours for light and dark', () => {
    const css = themeCss({ colours: { light: { accent: '#123456' }, dark: { accent: 'rgb(1 2 3 / 50%)' } } })
    expect(css).toContain(
      '@media not (prefers-color-scheme: dark) {\n:root:not([data-theme="dark"]){--accent:#123456}\n}',
    )
    expect(css).toContain(':root[data-theme="dark"]{--accent:rgb(1 2 3 / 50%)}')
  })

  test('puts the publisher’s logo and name in the head of every page', async () => {
    const theme = {
      logo: '/logo.svg',
      logoSize: { width: 12, height: 4 },
      name: { zh: '单车门户', en: 'Cycle portal' },
    }
    const other = await publishFixture(catalogFixture, { theme })
    const built = await builtPages(other)
    const head =
      /<img class="brand-logo" src="\/norms\/logo\.svg" alt="" width="96" height="32"\s*\/?><span lang="[^"]*">(?:单车门户|Cycle portal)</
    expect(built.filter(({ html }) => !head.test(html)).map(({ address }) => address)).toEqual([])
    await rm(dirname(other), { recursive: true, force: true })
  })

  test('lets nothing but colours through', () => {
    expect(() => themeCss({ colours: { light: { ink: 'red}body{display:none' } } })).toThrow(/is no colour/)
  })
})

/**
 * Of the standard's rules those that do not hold here: long titles are those of the standards; a box to scroll is no section
 * of the text; a form that filters does so at once.
 */
const markupRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: { 'long-title': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }], 'wcag/h32': 'off' },
}

async function contentsOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(
    files.sort().map(async (file) => [
      file.slice(root.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  )
  return Object.fromEntries(contents)
}
