import { type FoundModal, findModals } from '../language/modality.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import type { Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Provision } from '../model/provision.ts'
import type { Section } from '../model/section.ts'

/** A compiled family as rules of catalog scope see it; what several rules need of a sentence is read once. */
export interface LintedFamily {
  readonly compilation: Compilation
  /** Every provision with the items below it, in the order of print. */
  readonly provisions: readonly LintedProvision[]
}

/** A provision with where it stands and what its sentence says. */
export interface LintedProvision {
  readonly provision: Provision
  readonly standard: Standard
  readonly section: Section
  /** The provision that leads in the list of which it is an item. */
  readonly leadIn?: LintedProvision | undefined
  readonly modals: readonly FoundModal[]
  readonly quantities: readonly Quantity[]
}

/** Prepares a compilation for the rules. */
export function lintedFamily(compilation: Compilation): LintedFamily {
  const provisions = compilation.catalog.standards.flatMap((standard) =>
    standard.sections
      .flatMap(withDescendants)
      .flatMap((section) =>
        section.blocks.flatMap((block) =>
          block.type === 'provision' ? withItems(block.provision, { standard, section }) : [],
        ),
      ),
  )
  return { compilation, provisions }
}

/** A section with every section below it, in the order of print. */
export function withDescendants(section: Section): Section[] {
  return [section, ...section.children.flatMap(withDescendants)]
}

function withItems(
  provision: Provision,
  around: Pick<LintedProvision, 'standard' | 'section' | 'leadIn'>,
): LintedProvision[] {
  const { plain } = provision.text
  const { language } = around.standard
  const own = { ...around, provision, modals: findModals(plain, language), quantities: findQuantities(plain, language) }
  return [own, ...provision.items.flatMap((item) => withItems(item, { ...around, leadIn: own }))]
}
