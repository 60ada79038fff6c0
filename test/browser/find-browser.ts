import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath, pid, platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A Chromium that can be started, and what its environment needs. */
export interface BrowserPlace {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome']

/**
 * Finds a Chromium: the one that CHROME_PATH names, one installed by the system, or the one that comes with the
 * development dependencies, unpacked once into the temporary folder. Throws, saying what to do, if there is none.
 */
export async function findBrowser(): Promise<BrowserPlace> {
  const chosen = env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return { path: chosen, env: {} }
    throw new Error(`Cannot start a browser: CHROME_PATH names ${chosen}, which does not exist. Correct or unset it.`)
  }
  const found = installed.find((path) => existsSync(path))
  if (found !== undefined) return { path: found, env: {} }
  if (platform === 'linux' && process.arch === 'x64') return unpacked()
  throw new Error('Cannot start a browser: none is installed. Install Chromium or name one in CHROME_PATH.')
}

/** Unpacked in a process of its own: the package reads its folder and libraries from the environment when imported. */
async function unpacked(): Promise<BrowserPlace> {
  const manifest = fileURLToPath(new URL('../package.json', import.meta.resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(await readFile(manifest, 'utf8'))
  const folder = join(tmpdir(), `normdown-chromium-${version}`)
  if (!existsSync(folder)) {
    const scratch = `${folder}.${pid}`
    await mkdir(scratch, { recursive: true })
    const program = "import c from '@sparticuz/chromium'; await c.executablePath()"
    await promisify(execFile)(execPath, ['--input-type=module', '--eval', program], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    await writeFile(join(scratch, 'fonts/fonts.conf'), fontsConfig(folder))
    // Whoever comes second finds the folder there; both are the same.
    await rename(scratch, folder).catch(() => rm(scratch, { recursive: true, force: true }))
  }
  const libraries = [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH ?? ''].filter((path) => path !== '').join(':')
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/** The package's own configuration looks for its fonts in fixed folders, where they do not lie. */
function fontsConfig(folder: string): string {
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`)
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}${cache}</fontconfig>\n`
}
