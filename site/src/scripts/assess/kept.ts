import { asRecord } from './draft.ts'

/** What the browser keeps on this device, if it is allowed to keep anything. */

/** What is kept under `name`: nothing, or text that is to be understood by whoever wrote it. */
export function keptText(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined // Storage can be forbidden; then nothing is kept.
  }
}

/** Keeps `text` under `name`; false if the browser does not allow it. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

/** Forgets what is kept under `name`. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}

/** The names, beginning with `prefix`, under which something is kept. */
export function keptNames(prefix: string): string[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    return names.filter((name) => name.startsWith(prefix)).sort()
  } catch {
    return []
  }
}

/** `text` as JSON; nothing if it is none. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is kept under `name` in the form of today: its fields, or nothing. What cannot be read is set aside, never overwritten. */
export function keptFields(name: string): {
  readonly fields: Readonly<Record<string, unknown>>
  readonly unread: boolean
} {
  const text = keptText(name)
  const fields = asRecord(parsed(text))
  if (text === undefined || fields.version === 1) return { fields, unread: false }
  keep(`unread:${name}`, text)
  return { fields: {}, unread: true }
}
