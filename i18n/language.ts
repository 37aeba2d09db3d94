/** Languages the product speaks. Adding one here stops the build until every word is there. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];
