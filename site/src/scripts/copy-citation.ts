const icon = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z"/></svg>'

/** Gives every provision a button that copies how people cite it, and its address. */
export function addCopyButtons(): void {
  const main = document.querySelector<HTMLElement>('[data-copy-citation]')
  if (main === null || navigator.clipboard === undefined) return
  const { copyCitation = '', copied = '', copyFailed = '', citationForm = '' } = main.dataset
  const status = document.createElement('p')
  status.className = 'toast'
  status.setAttribute('role', 'status')
  main.append(status)
  for (const provision of main.querySelectorAll<HTMLElement>('[data-label]')) {
    const citation = citationForm.replace('{}', () => provision.dataset.label ?? '')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.title = copyCitation
    button.setAttribute('aria-label', `${copyCitation} ${citation}`)
    button.innerHTML = icon
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(`${citation}\n${addressOf(provision)}`).then(
        () => show(status, `${copied} ${citation}`),
        () => show(status, copyFailed),
      )
    })
    provision.querySelector(':scope > .number')?.after(button)
  }
}

/** The lasting address: that of the dated edition, also on the page of the latest. */
function addressOf(provision: HTMLElement): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href
  return `${page}#${provision.id}`
}

function show(status: HTMLElement, text: string): void {
  status.textContent = text
  setTimeout(() => {
    if (status.textContent === text) status.textContent = ''
  }, 4000)
}
