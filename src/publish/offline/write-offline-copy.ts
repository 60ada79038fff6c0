import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { compareText } from '../../model/place.ts'
import { compiledSite } from '../compiled-site.ts'
import { formScript, isForm } from './form-script.ts'
import { offlinePage } from './offline-page.ts'

export interface OfflineCopy {
  /** Folder of the finished site; the copy is written there as `site.zip`. */
  readonly outDir: string
  readonly baseUrl: string
}

const zipName = 'site.zip'
const script = 'assets/offline.js'

/** What only a web server has a use for. */
const leftOut = /^(?:site\.zip|robots\.txt|sitemap[^/]*\.xml|404\.html)$/

/** Every file in the archive bears the first moment that a zip file can name, in whatever zone it is built. */
const moment = new Date(1980, 0, 1)

/**
 * Writes `site.zip`: the site in a folder `site/`, to be unpacked and read by opening `index.html`, without a server. The
 * same site gives the same bytes.
 */
export async function writeOfflineCopy({ outDir, baseUrl }: OfflineCopy): Promise<void> {
  const base = new URL(baseUrl).pathname
  const files = (await filesBelow(outDir)).filter((file) => !leftOut.test(file))
  const target = openSync(join(outDir, zipName), 'w')
  let failure: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error) failure ??= error
    else writeSync(target, chunk)
  })
  const add = (file: string, content: Uint8Array) => {
    const entry = /\.(?:png|webp|zip|xlsx)$/.test(file)
      ? new ZipPassThrough(`site/${file}`)
      : new ZipDeflate(`site/${file}`, { level: 6 })
    entry.mtime = moment
    zip.add(entry)
    entry.push(content, true)
  }
  try {
    add(script, readFileSync(new URL('offline.js', compiledSite)))
    for (const file of files) {
      const content = readFileSync(join(outDir, file))
      const page = file.endsWith('.html') && offlinePage(content.toString('utf8'), { file, base, script })
      add(file, page ? Buffer.from(page) : content)
      if (isForm(file)) add(`${file}.js`, Buffer.from(formScript(file, content.toString('utf8'))))
    }
    zip.end()
  } finally {
    closeSync(target)
  }
  if (failure) throw new Error(`Cannot write ${zipName}: ${failure.message}`, { cause: failure })
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText)
}
