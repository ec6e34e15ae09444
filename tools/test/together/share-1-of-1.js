// Imports specs: see import-specs.mjs.
