import { expect, test } from "vitest";
import { latinFonts, namesIn } from "./page-weight";

test("each name counts once", () => {
  expect(namesIn('<a b="1"><a b="2"><a b="1">', /b="([^"]+)"/g)).toEqual(["1", "2"]);
});

const faces = `
@font-face{font-family:A;src:url(/latin.woff2) format("woff2");unicode-range:U+0000-00FF,U+0131}
@font-face{font-family:A;src:url("/latin-ext.woff2");unicode-range:U+0100-02BA,U+1E00-1E9F}
@font-face{font-family:A;src:url(/short.woff2);unicode-range:U+00??,U+131}
@font-face{font-family:B;src:url(/all.woff2)}`;

test("an English page weighs the fonts of its own letters, not those of others", () => {
  expect(latinFonts(faces)).toEqual(["/latin.woff2", "/short.woff2", "/all.woff2"]);
});
