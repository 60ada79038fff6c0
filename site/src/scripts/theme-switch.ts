const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Makes the theme button go through system, light and dark, and keeps the choice on this device. */
export function switchThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-switch')
  if (button === null) return
  show(button, currentTheme())
  button.hidden = false
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'system'
    keep(next)
    show(button, next)
  })
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return themes.find((theme) => theme === chosen) ?? 'system'
}

function keep(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage can be forbidden; the choice then holds for this page.
  }
}

function show(button: HTMLButtonElement, theme: Theme): void {
  const { label = '', [theme]: name = '' } = button.dataset
  const text = button.querySelector('span')
  if (text) text.textContent = name
  button.title = `${label}: ${name}`
  button.setAttribute('aria-label', `${label}: ${name}`)
}
