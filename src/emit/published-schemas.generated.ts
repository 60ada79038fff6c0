// Generated from schemas/published by npm run generate. Change the schemas, not this file.

/** The published schemas as text, by the name before `.schema.json`. */
export const publishedSchemas: Readonly<Record<string, string>> = {
}
