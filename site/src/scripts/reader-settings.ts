/** The reader's choices, each an attribute of the root and a value kept on this device (`public/early.js` sets them first). */
const names = ['size', 'theme', 'translation'] as const

/** Makes the menu of reader settings work: it shows what is chosen, keeps it on this device, and closes when it is left. */
export function setUpReaderSettings(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-settings]')
  if (menu === null) return
  const hasTranslations = document.querySelector('main .translation') !== null
  for (const name of names) {
    const group = menu.querySelector<HTMLElement>(`[data-setting="${name}"]`)
    if (group === null) continue
    group.hidden = name === 'translation' && !hasTranslations
    for (const input of group.querySelectorAll('input')) {
      input.checked = input.value === chosen(name)
      input.addEventListener('change', () => keep(name, input.value))
    }
  }
  menu.querySelector('[data-print]')?.addEventListener('click', () => {
    menu.open = false
    print()
  })
  closeWhenLeft(menu)
}

function chosen(name: (typeof names)[number]): string {
  const value = document.documentElement.dataset[name] ?? ''
  if (value !== '' || name !== 'translation') return value
  return document.querySelector('main .translation.own') === null ? 'off' : 'on'
}

function keep(name: (typeof names)[number], value: string): void {
  if (value === '') delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = value
  try {
    if (value === '') localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage can be forbidden; the choice then holds for this page.
  }
}

function closeWhenLeft(menu: HTMLDetailsElement): void {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (menu.open && !(target instanceof Node && menu.contains(target))) menu.open = false
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false
  })
}
