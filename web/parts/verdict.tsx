import type { JSX } from 'preact';
import { t } from '../state/say.js';

/** A sign and a word each, so that no verdict is told by colour alone. */
export const GLYPHS = { says: '●', denies: '✕', differs: '◐', silent: '○', inferred: '·' } as const;

export function Verdict({
  verdict,
  explicit = true,
  words = true,
}: {
  verdict: 'says' | 'denies' | 'differs' | 'silent';
  explicit?: boolean | undefined;
  words?: boolean;
}): JSX.Element {
  const kind = verdict === 'silent' && explicit === false ? 'inferred' : verdict;
  return (
    <span class={`verdict-${verdict}`}>
      <span class="glyph" aria-hidden="true">
        {GLYPHS[kind]}
      </span>
      <span class={words ? '' : 'hidden'}>{t(`verdict.${kind}`)}</span>
    </span>
  );
}
