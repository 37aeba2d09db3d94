import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

/** Nothing of Onset's own: what is measured here is Next and the database. */
const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ["pg"],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  typescript: { ignoreBuildErrors: true },
};

export default config;
