// Loads the chunks of the command line with the code that the engine made of them when they were built here, so that a start
// compiles nothing. Another engine than that one rejects it, compiles as always, and is only slower. A release is without
// that code: it is never twice the same, and nobody could see what is in it.

const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const packages = createRequire(__filename);
const modules = new Map();
/** By file: what code can be kept of. */
const scripts = new Map();

function codeOf(file) {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    return undefined;
  }
}

/** Code that is run from a script cannot import by itself: `tools/bundle.mjs` has it ask here. */
const importPackage = (id) => import(id);

/**
 * What is opened when something of it is used: a language's chunk, as one report is in one language, and what Node brings
 * for the network, threads and packed files, as most reports are files.
 */
const LATER =
  /^\.\/language-|^node:(?:child_process|crypto|dns|http|https|net|worker_threads|zlib|timers\/promises)$/;
const open = (id) => (id.startsWith('./') ? load(id) : packages(id));
const later = (id) => new Proxy({}, { get: (_, name) => open(id)[name] });

/** The exports of a chunk in this folder. */
function load(name) {
  const file = join(__dirname, name);
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const source = `(function (exports, require, module, __filename, __dirname, importPackage) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(source, {
    filename: file,
    cachedData: codeOf(file),
  });
  scripts.set(file, script);
  const require = (id) => (LATER.test(id) ? later(id) : open(id));
  script.runInThisContext()(module.exports, require, module, file, __dirname, importPackage);
  return module.exports;
}

module.exports = { load, scripts };
