// Reads a table of labelled phrases and counts, per language and per purpose, what was read right.
// node bench/phrases.mjs <table.tsv> [--list] [--languages de,fr] [--markdown]
import { runnerImport } from 'vite';

const { module } = await runnerImport('./bench/phrases.ts', { configFile: false, logLevel: 'error' });
process.stdout.write(module.scorePhrases(process.argv.slice(2)));
