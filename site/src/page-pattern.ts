/** The address of a page of that pattern: `/[...locale]/s/[standard]/` with the parameters in the place of their names. */
export function addressAt(pattern: string, params: Readonly<Record<string, string | undefined>>): string {
  return pattern.replaceAll(/\/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => {
    const value = params[name]
    return value === undefined ? '' : `/${value}`
  })
}

/** Whether a page of that pattern could have this address. */
export function fits(pattern: string, address: string): boolean {
  const steps = pattern.split('/').slice(1)
  return new RegExp(`^${steps.map(stepForm).join('')}$`).test(address)
}

function stepForm(step: string): string {
  if (step.startsWith('[...')) return '(?:/[^/]+)?'
  return step.startsWith('[') ? '/[^/]+' : `/${step.replaceAll('.', '\\.')}`
}
