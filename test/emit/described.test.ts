import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emit } from '../../src/emit/index.ts'
import { editionEndpoints, publicationEndpoints } from '../../src/model/endpoints.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { jsonOf } from './emitted.ts'

const artifacts = emit(catalogFixture)
const schema = jsonOf(artifacts, 'schemas/definitions/1.0.0.json').$defs.provision

/** The kinds of file that are published, each as the path in which an importer puts names. */
const kinds = new Set(
  artifacts.map(({ path }) =>
    path
      .slice('api/v1/'.length)
      .replace(/^schemas\/[^/]+/, 'schemas/{name}')
      .replace(/^(service|rating)\/2026/, '{standard}/{edition}')
      .replace(/clauses\/[^/]+\.json$/, 'clauses/{unit}.json')
      .replace(/text\/[^/]+\.md$/, 'text/{section}.md'),
  ),
)

describe.each(['json.md', 'json.zh-CN.md'])('docs/%s', (name) => {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  const example = JSON.parse((/```jsonc\n(.*?)```/s.exec(text)?.[1] ?? '').replaceAll(/ \/\/ .*$/gm, ''))

  it('lists every kind of file, and no other', () => {
    const listed = [...text.matchAll(/^\| `([^`]+\.\w+)` \|/gm)].map(([, path]) => path)
    expect(listed.toSorted()).toEqual([...kinds].toSorted())
  })

  it('shows a provision with the properties that one has', () => {
    const properties = Object.keys(schema.properties)
    expect(Object.keys(example).filter((key) => !properties.includes(key))).toEqual([])
    expect(schema.required.filter((key: string) => !(key in example))).toEqual([])
  })

  it('shows spans that lie on their words', () => {
    const {
      text: { plain },
      modal,
      limits,
      terms,
    } = example
    expect(plain.slice(...modal.span)).toBe(modal.literal)
    expect(plain.slice(...limits[0].span)).toBe(limits[0].literal)
    expect(terms.map(({ span }: { span: [number, number] }) => plain.slice(...span))).toEqual(['服务请求', '首次响应'])
  })
})

describe('the page for developers', () => {
  it('lists every kind of file but the schemas', () => {
    const listed = [
      ...publicationEndpoints.map(({ path }) => path),
      ...editionEndpoints.map(({ path }) => `{standard}/{edition}/${path}`),
    ]
    const others = [...kinds].filter((path) => !path.startsWith('schemas/'))
    expect(listed.toSorted()).toEqual(others.toSorted())
  })
})
