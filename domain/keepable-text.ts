/** Whether a database and a reader of JSON can keep a text: no NUL, and no half of a character that takes two. */
export function isKeepable(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}
