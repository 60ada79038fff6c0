/** By what results are narrowed, in the order in which it is offered. */
export const searchFilters = ['standard', 'kind', 'modality', 'actor', 'step', 'verification'] as const
export type SearchFilter = (typeof searchFilters)[number]

/** Values by which results are narrowed. */
export type SearchValues = Readonly<Record<SearchFilter, readonly string[]>>
