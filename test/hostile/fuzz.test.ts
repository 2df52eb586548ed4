import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// a hundred of what `npm run fuzz -- --minutes 20` tries for longer; the same ones every time
test('spoiled inputs break no promise', () => {
  const tool = fileURLToPath(new URL('../../tools/fuzz.mjs', import.meta.url));
  const targets = 'text,page,feed,warc,records,markdown,file,answer,question';
  const said = execFileSync(process.execPath, [tool, '--inputs', '100', '--seed', '1', '--only', targets], {
    encoding: 'utf8',
  });
  expect(said).toMatch(/100 inputs .* 0 faults/);
});
