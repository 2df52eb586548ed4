import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_PAGE, apiPage } from '../../tools/print-api.mjs';
import { helpPages } from '../../tools/print-help.mjs';

// Reference pages say what the program says: whoever changes it prints them again.
const written = (page: string) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');

test.each(Object.entries(await helpPages()))('%s is what help prints', (file, page) =>
  expect(page, 'npm run reference').toBe(written(file)),
);

test('the page on the API is what its description says', async () =>
  expect(await apiPage(), 'npm run reference').toBe(written(API_PAGE)));
