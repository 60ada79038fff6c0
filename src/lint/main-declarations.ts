import type { Compilation, Declaration } from '../model/compilation.ts'

/** The declarations of units and of all else with a name, and those of parts of units where two have the same id, or all. */
export function mainDeclarations(compilation: Compilation): readonly Declaration[] {
  return compilation.mainDeclarations ?? compilation.declarations
}
