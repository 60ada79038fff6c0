// Sets what the reader has chosen before the first paint, so that nothing moves; without a choice the defaults hold.
const root = document.documentElement
try {
  const choices = { theme: ['light', 'dark'], size: ['small', 'large', 'largest'], translation: ['on', 'off'] }
  for (const [name, values] of Object.entries(choices)) {
    const value = localStorage.getItem(name)
    if (value !== null && values.includes(value)) root.dataset[name] = value
  }
} catch {
  // Storage can be forbidden; the defaults hold then.
}
root.dataset.script = 'on'
