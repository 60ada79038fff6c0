/**
 * Completes package-lock.json with the optional platform packages that the registry at hand does not carry.
 *
 * `npm install` leaves an unresolvable optional dependency out of the lock file, and `npm ci` then refuses that lock
 * file. An entry with version, os and cpu, and without integrity, satisfies both. Run it after every `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  version?: string
  optional?: boolean
  os?: readonly string[]
  cpu?: readonly string[]
  optionalDependencies?: Record<string, string>
}

const lockFile = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockedPackage> }

const systems: Record<string, string> = { windows: 'win32' }
const added: string[] = []

for (const locked of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    if (Object.keys(lock.packages).some((known) => known === path || known.endsWith(`/${path}`))) continue
    const platform = /(?:^|[-/])(linux|darwin|win32|windows|freebsd|android|openharmony|wasm32)(?:-([a-z0-9]+))?/.exec(
      name,
    )
    lock.packages[path] = {
      version: range.replace(/^[\^~]/, ''),
      ...(platform?.[2] && { cpu: [platform[2]] }),
      optional: true,
      ...(platform?.[1] && { os: [systems[platform[1]] ?? platform[1]] }),
    }
    added.push(path)
  }
}

if (added.length > 0) {
  const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
}
process.stderr.write(
  `package-lock.json: ${added.length} platform packages added\n${added.map((path) => `  ${path}\n`).join('')}`,
)
