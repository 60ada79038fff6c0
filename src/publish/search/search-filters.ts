/** By what results are narrowed, in the order in which it is offered. */
export const searchFilters = ['standard', 'kind', 'modality', 'actor', 'step', 'verification'] as const
export type SearchFilter = (typeof searchFilters)[number]

/** Values by which results are narrowed. */
export type SearchValues = Readonly<Record<SearchFilter, readonly string[]>>

/** Values of a record beside its standard and its kind, which its number says. */
export type OwnValues = Omit<SearchValues, 'standard' | 'kind'>
