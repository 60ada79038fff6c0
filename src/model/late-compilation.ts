import type { Catalog } from './catalog.ts'
import type { Compilation } from './compilation.ts'

/** The parts of a compilation, each given when it is asked for. */
export type LateParts<Of = Compilation> = { readonly [Part in keyof Of]: () => Of[Part] }

/**
 * A compilation whose parts are given when they are asked for. A class, because the engine keeps getters of literals with their
 * shape, and with them all that they see, until it next looks through the whole heap.
 */
export class LateCompilation implements Compilation {
  readonly #parts: LateParts

  constructor(parts: LateParts) {
    this.#parts = parts
  }

  get catalog(): Catalog {
    return this.#parts.catalog()
  }

  get declarations(): Compilation['declarations'] {
    return this.#parts.declarations()
  }

  get mainDeclarations(): Compilation['mainDeclarations'] {
    return this.#parts.mainDeclarations?.()
  }

  get links(): Compilation['links'] {
    return this.#parts.links()
  }

  get outlines(): Compilation['outlines'] {
    return this.#parts.outlines()
  }

  get translations(): Compilation['translations'] {
    return this.#parts.translations()
  }

  get diagnostics(): Compilation['diagnostics'] {
    return this.#parts.diagnostics()
  }
}
