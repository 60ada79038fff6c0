/** The published content of checklists and criteria, from beside the pages. */
import { fill } from '../../strings.ts'

declare global {
  interface Window {
    /** Called by every form that a copy of the site on a disk holds as a script. */
    addForm?: (path: string, text: string) => unknown
  }
}

/** The text of the file at `path`, from the root of the site. Rejects with `missing`, which names it, if it is not there. */
export async function formText(path: string, missing: string): Promise<string> {
  const { base = '', offline } = document.documentElement.dataset
  const address = `${base}/${path}`
  const text = await (offline === undefined ? fetched(address) : runForm(address, path)).catch(() => undefined)
  if (text === undefined) throw new Error(fill(missing, address))
  return text
}

async function fetched(address: string): Promise<string | undefined> {
  const answer = await fetch(address)
  return answer.ok ? answer.text() : undefined
}

/** What ran, by its path: several forms load at once. */
const forms = new Map<string, string>()

/** Nothing can be fetched from a disk, but scripts can be run: there the form stands as one beside the file. */
function runForm(address: string, path: string): Promise<string | undefined> {
  const script = document.createElement('script')
  window.addForm = (added, text) => forms.set(added, text)
  script.src = `${address}.js`
  return new Promise((resolve, reject) => {
    script.onload = () => resolve(forms.get(path))
    script.onerror = () => reject(new Error(`Cannot load ${address}`))
    document.head.append(script)
  })
}
