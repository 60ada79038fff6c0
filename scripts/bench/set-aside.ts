import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes what a run wrote out of the way of the next one, without deleting it before all is measured: for minutes after many
 * files were deleted, ext4 takes several times as long to create others, and whoever comes next would pay for it.
 */
export function setAside(output: string, scratch: string): void {
  if (!existsSync(output)) return
  const folder = join(scratch, 'set-aside')
  mkdirSync(folder, { recursive: true })
  count += 1
  renameSync(output, join(folder, String(count)))
}

let count = 0
