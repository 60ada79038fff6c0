// Sets the chosen theme before the first paint; without a choice the system's preference holds.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage can be forbidden; the system's preference holds then.
}
document.documentElement.dataset.script = 'on'
