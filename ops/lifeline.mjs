// Preloaded into what we start: should we be killed, it ends too and leaves no port taken.
process.once("disconnect", () => process.exit(1));
