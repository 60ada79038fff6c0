import type { Path } from '../syntax/parsed-document.ts'

/** The value at `path` of front matter that may be anything; `undefined` if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let inner = value
  for (const step of path) {
    if (!isObject(inner) || !Object.hasOwn(inner, step)) return undefined
    inner = inner[step]
  }
  return inner
}

/** The text at `path`; `undefined` if there is none, or something else. */
export function textAt(value: unknown, path: Path): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : undefined
}

/** The list at `path`; empty if there is none. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
