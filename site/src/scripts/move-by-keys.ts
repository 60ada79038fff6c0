/** Where one moves. */
interface Moved {
  readonly field: HTMLInputElement
  readonly list: HTMLElement
  /** Makes the list longer. */
  readonly more: HTMLButtonElement
}

/** Arrow keys go from the field into the list and through it to its end and beyond, and back; Escape goes back at once. */
export function moveByKeys({ field, list, more }: Moved): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && list.contains(document.activeElement)) {
      field.focus()
      field.select()
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...list.querySelectorAll('a')]
    const active = document.activeElement
    const at = active instanceof HTMLAnchorElement ? links.indexOf(active) : -1
    if (at < 0 && active !== field) return
    const to = at + (event.key === 'ArrowDown' ? 1 : -1)
    if ((to >= links.length && more.hidden) || (at < 0 && to < 0)) return
    event.preventDefault()
    if (to >= links.length) more.click()
    else if (to < 0) field.focus()
    else links[to]?.focus()
  })
}
