import type { ReadWorkspace } from '../check.ts'
import { FileError } from '../files/file-error.ts'
import { type Logo, readLogo } from '../files/logo.ts'

/** The publisher's logo while a workspace is worked on. */
export interface LiveLogo {
  /** Read again with every look; absent where there is none, or none that can be shown. */
  readonly of: (workspace: ReadWorkspace) => Logo | undefined
  /** Its bytes, if it stands at that address of the site. */
  readonly at: (address: string) => Uint8Array | undefined
}

/** Makes the logo of the workspace at `root`. */
export function createLiveLogo(root: string): LiveLogo {
  let logo: Logo | undefined
  return {
    of({ config }) {
      logo = config.theme.logo === undefined ? undefined : readIfGood(root, config.theme.logo)
      return logo
    },
    at: (address) => (address === logo?.address ? logo.content : undefined),
  }
}

/** A logo that cannot be shown keeps nobody from writing; a build tells why it cannot. */
function readIfGood(root: string, path: string): Logo | undefined {
  try {
    return readLogo(root, path)
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}
