import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpPages } from '../../tools/print-help.mjs';

// Reference pages say what the program says: whoever changes it prints them again.
test.each(Object.entries(await helpPages()))('%s is what help prints', (file, page) =>
  expect(page, 'npm run reference').toBe(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')),
);
