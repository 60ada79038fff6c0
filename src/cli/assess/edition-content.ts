import type { Scheme } from '../../assess/index.ts'

/** What assessing by one edition of a standard needs. */
export interface EditionContent {
  readonly scheme: Scheme
  /** SHA-256 of its `criteria.json`. */
  readonly sha256: string
  /** By key (`standard/provision`), also of units as wholes (`standard/unit`). */
  readonly provisions: ReadonlyMap<string, ProvisionContent>
  /** `T/DEMO 001.5—2026` */
  readonly designation: string
}

/** A provision as a report names it. */
export interface ProvisionContent {
  /** Of its standard, such as `T/DEMO 001.3—2026`. */
  readonly designation: string
  /** How a person cites it within its standard, such as `6.2.1 a)`. */
  readonly label: string
  readonly text: string
  readonly uri: string
  /** Digest of what it says and demands. */
  readonly digest: string
}

/** The digests of provisions alone, for comparing editions. */
export function digestsOf({ provisions }: EditionContent): ReadonlyMap<string, string> {
  return new Map([...provisions].map(([key, { digest }]) => [key, digest]))
}
