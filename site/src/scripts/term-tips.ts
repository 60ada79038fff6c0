const id = '_tip'
/** How long the pointer may be away from term and tip before the tip closes. */
const grace = 250

/**
 * Shows a term's definition beside it on hover, focus and touch. The tip can be hovered, stays until it is left, and Esc
 * closes it (WCAG 2.2, 1.4.13). The definitions stand in the page.
 */
export function explainTerms(): void {
  const definitions = document.querySelector<HTMLElement>('.definitions')
  if (definitions === null) return
  const texts = new Map<string, Element>()
  for (const text of definitions.querySelectorAll<HTMLElement>('[data-definition]')) {
    texts.set(text.dataset.definition ?? '', text)
  }
  const tip = createTip()
  let open: HTMLAnchorElement | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  let dismissed: HTMLAnchorElement | undefined

  const show = (term: HTMLAnchorElement, hint = '') => {
    clearTimeout(closing)
    const text = texts.get(term.dataset.term ?? '')
    if (text === undefined || open === term || dismissed === term) return
    close()
    tip.replaceChildren(text.cloneNode(true), ...hintOf(hint))
    tip.hidden = false
    place(tip, term)
    term.setAttribute('aria-describedby', id)
    open = term
  }
  const close = () => {
    clearTimeout(closing)
    open?.removeAttribute('aria-describedby')
    open = undefined
    tip.hidden = true
  }
  const closeSoon = () => {
    clearTimeout(closing)
    closing = setTimeout(close, grace)
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const term = termAt(event.target)
    if (term !== dismissed) dismissed = undefined
    if (term) show(term)
    else if (within(tip, event.target)) clearTimeout(closing)
    else if (open && document.activeElement !== open) closeSoon()
  })
  document.addEventListener('focusin', (event) => {
    const term = termAt(event.target)
    dismissed = undefined
    if (term?.matches(':focus-visible')) show(term)
    else if (!within(tip, event.target)) close()
  })
  document.addEventListener('focusout', (event) => {
    if (termAt(event.target) === open) closeSoon()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || open === undefined) return
    dismissed = open
    close()
  })
  let touched = false
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch'
    if (open && termAt(event.target) !== open && !within(tip, event.target)) close()
  })
  document.addEventListener('click', (event) => {
    const term = termAt(event.target)
    if (!touched || term === undefined || term === open || !texts.has(term.dataset.term ?? '')) return
    event.preventDefault()
    show(term, definitions.dataset.tapAgain)
  })
}

function createTip(): HTMLElement {
  const tip = document.createElement('div')
  tip.id = id
  tip.className = 'tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true
  // Inside a landmark, where assistive technology expects content.
  document.querySelector('main')?.append(tip)
  return tip
}

function hintOf(text: string): HTMLElement[] {
  if (text === '') return []
  const hint = document.createElement('p')
  hint.className = 'tip-hint'
  hint.textContent = text
  return [hint]
}

/** Below the first line of the term, or above it where there is no room; always inside the window. */
function place(tip: HTMLElement, term: HTMLElement): void {
  const line = term.getClientRects()[0] ?? term.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const left = Math.max(16, Math.min(line.left, document.documentElement.clientWidth - width - 16))
  const below = line.bottom + height + 8 <= innerHeight || line.top < height + 8
  tip.style.left = `${left + scrollX}px`
  tip.style.top = `${(below ? line.bottom + 6 : line.top - height - 6) + scrollY}px`
}

function termAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>('a.term[data-term]') ?? undefined) : undefined
}

function within(tip: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && tip.contains(target)
}
