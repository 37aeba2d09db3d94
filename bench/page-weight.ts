import { gunzipSync } from "node:zlib";
import { atMost, type Figure } from "./figure";
import { type HttpClient, openHttpClient } from "./http-client";

/** What a page brings with it before anybody touches it, in bytes as they travel. */
type PageWeight = { document: number; scripts: number; styles: number; fonts: number };

/** What Onset's report form adds to the least page that Next can serve. */
export async function measurePageWeight(
  report: { address: string; cookie: string },
  bare: { address: string },
): Promise<Figure[]> {
  const own = await weigh(report.address, "/report", report.cookie);
  const least = await weigh(bare.address, "/", "");
  const added = (own.scripts - least.scripts) / 1000;
  const whole = (own.document + own.scripts + own.styles + own.fonts) / 1000;
  return [
    {
      what: "Script on first load of /report, above a minimal page of Next",
      measured: `${added.toFixed(1)} kB`,
      ...atMost(added, 45, "kB"),
      remark: `${kilobytes(own.scripts)} and ${kilobytes(least.scripts)}, compressed`,
    },
    {
      what: "The whole page /report over the wire",
      measured: `${whole.toFixed(1)} kB`,
      ...atMost(whole, 250, "kB"),
      remark: `document ${kilobytes(own.document)}, script ${kilobytes(own.scripts)}, styles ${kilobytes(own.styles)}, fonts ${kilobytes(own.fonts)}`,
    },
  ];
}

/** Asks for a page and for all that it asks a browser for at once; a font counts when it holds Latin letters. */
async function weigh(address: string, path: string, cookie: string): Promise<PageWeight> {
  const client = openHttpClient(address, 6);
  try {
    const page = await fetchFile(client, path, cookie);
    const scripts = namesIn(page.text, /<script[^>]*?\ssrc="([^"]+)"(?![^>]*nomodule)/gi);
    const styles = namesIn(page.text, /<link[^>]*?rel="stylesheet"[^>]*?href="([^"]+)"/gi);
    const sheets = await Promise.all(styles.map((name) => fetchFile(client, name, cookie)));
    const fonts = sheets.flatMap((sheet, place) =>
      latinFonts(sheet.text).map((name) => new URL(name, `${address}${styles[place]}`).pathname),
    );
    return {
      document: page.bytes,
      scripts: await weighAll(client, scripts),
      styles: sheets.reduce((sum, { bytes }) => sum + bytes, 0),
      fonts: await weighAll(client, [...new Set(fonts)]),
    };
  } finally {
    client.close();
  }
}

async function weighAll(client: HttpClient, names: readonly string[]): Promise<number> {
  const files = await Promise.all(names.map((name) => fetchFile(client, name, "")));
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function fetchFile(client: HttpClient, path: string, cookie: string) {
  const headers = { cookie, "accept-encoding": "gzip" };
  const answer = await client.ask({ method: "GET", path, headers, body: null });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  const isZipped = answer.headers["content-encoding"] === "gzip";
  const text = (isZipped ? gunzipSync(answer.bytes) : answer.bytes).toString("utf8");
  return { bytes: answer.bytes.length, text };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Each name once, in the order of the text. */
export function namesIn(text: string, pattern: RegExp): string[] {
  const names = [...text.matchAll(pattern)].map(([, name]) => name ?? "");
  return [...new Set(names)].map((name) => name.replaceAll("&amp;", "&"));
}

/** The fonts that a page in English makes a browser fetch: those for U+0041, or for everything. */
export function latinFonts(css: string): string[] {
  const faces = css.match(/@font-face\s*{[^}]*}/g) ?? [];
  return faces
    .filter(holdsLatin)
    .flatMap((face) => namesIn(face, /url\(["']?([^"')]+)/g).slice(0, 1));
}

function holdsLatin(face: string): boolean {
  const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1];
  return ranges === undefined || /U\+(0{0,4}-|0{0,2}\?\?)/i.test(ranges);
}
