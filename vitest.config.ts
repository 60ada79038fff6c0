import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What the site's scripts share with the toolkit, as `scripts/bundle-site.ts` gives it to them. */
const shared = (name: string) => ({
  find: `virtual:normdown/${name}`,
  replacement: fileURLToPath(new URL(`src/publish/search/${name}.ts`, import.meta.url)),
})

export default defineConfig({
  resolve: { alias: ['search-text', 'search-filters', 'posting-lists', 'keyed-lists', 'shown-rows'].map(shared) },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/site/compile-site.ts',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
