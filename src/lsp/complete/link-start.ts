/** What an author is typing between the brackets of a link's address. */
export interface LinkStart {
  /** `term`, `clause`, …; empty where the address begins with `#`, absent while the author has not said what kind it is. */
  readonly scheme?: string | undefined
  /** What stands before the name being typed: `process/`, `first-response#`. */
  readonly standard?: string | undefined
  readonly unit?: string | undefined
  /** Where the name being typed begins, in the line. */
  readonly start: number
}

/** Reads the start of a link from a line up to the cursor; absent if the cursor is in no link's address. */
export function linkStartIn(line: string): LinkStart | undefined {
  const address = /\]\(([^()\s]*)$/.exec(line)?.[1]
  if (address === undefined) return undefined
  const [, scheme, rest = ''] = /^(?:([a-z]+):|(?=#))(.*)$/.exec(address) ?? []
  if (scheme === undefined && !address.startsWith('#')) return { start: line.length - address.length }
  const [, standard, unit] = /^(?:([^#/]*)\/)?(?:([^#]*)#)?/.exec(rest) ?? []
  const name = /[^#/]*$/.exec(rest)?.[0] ?? ''
  return { scheme: scheme ?? '', standard, unit: unit || undefined, start: line.length - name.length }
}
