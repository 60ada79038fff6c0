/** One import or re-export of a file. */
export interface Import {
  readonly target: string
  /** True where only types are taken, which leaves no trace in what runs. */
  readonly typeOnly: boolean
}

/** Every import of a TypeScript or Astro file: static, dynamic, for its effect, of types, and re-exports. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source)
  const declared = [...code.matchAll(/^\s*(?:import|export)\b(\s+type\b)?([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm)].map(
    ([, type, names = '', target = '']) => ({ target, typeOnly: type !== undefined || takesTypesOnly(names) }),
  )
  const forEffect = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)].map(([, target = '']) => ({
    target,
    typeOnly: false,
  }))
  const called = [...code.matchAll(/(\btypeof\s+|:\s*)?\bimport\((?:\/\*.*?\*\/)?\s*['"]([^'"]+)['"]\s*\)/g)].map(
    ([, type, target = '']) => ({ target, typeOnly: type !== undefined }),
  )
  return [...declared, ...forEffect, ...called]
}

/** `{ type A, type B }` */
function takesTypesOnly(names: string): boolean {
  const inBraces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]
  const each = inBraces?.split(',').filter((name) => name.trim() !== '') ?? []
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name))
}

/** A source without its comments, its strings left as they are. */
export function withoutComments(source: string): string {
  return source.replaceAll(stringOrComment, (found) => (/^(?:\/[/*]|<!--)/.test(found) ? ' ' : found))
}

const stringOrComment =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g
