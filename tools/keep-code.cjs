// Reads reports with the bundled command line, and keeps beside each chunk the code that the engine has made of it by then:
//   node tools/keep-code.cjs FILE…
const { writeFileSync } = require('node:fs');
const { load, scripts } = require('../dist/command/load.js');

process.argv.splice(2, 0, 'read');
process.on('exit', () => {
  for (const [file, script] of scripts) writeFileSync(`${file}.code`, script.createCachedData());
});
load('main.cjs');
