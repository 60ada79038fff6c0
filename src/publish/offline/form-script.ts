/** What of the published files pages read, to write and read workbooks. */
const formFile = /^api\/v1\/[^/]+\/[^/]+\/(?:checklist|criteria)\.json$/

/** Whether pages read the file at `path`, which counts from the root of the site. */
export function isForm(path: string): boolean {
  return formFile.test(path)
}

/**
 * The file at `path`, which holds `text`, as a script to stand beside it as `<path>.js`: in a copy of the site on a disk
 * nothing can be fetched, but scripts can be run.
 */
export function formScript(path: string, text: string): string {
  return `window.addForm(${JSON.stringify(path)},${JSON.stringify(text)})\n`
}
