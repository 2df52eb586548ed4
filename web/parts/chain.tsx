import type { JSX } from 'preact';
import { t, terms } from '../state/say.js';
import { scriptOf } from '../state/script.js';

/** Who says it to whom, through whom: report ← relay ← source → addressee. */
export function Chain({
  outlet,
  via,
  source,
  addressee,
  language,
}: {
  outlet?: string | null | undefined;
  via: readonly string[];
  source: string | null;
  addressee?: string | null | undefined;
  language?: string | undefined;
}): JSX.Element {
  const name = (text: string) => <span lang={language ?? scriptOf(text)}>{text}</span>;
  return (
    <span class="chain">
      {outlet && (
        <>
          <span class="soft">{name(outlet)}</span>
          <Arrow sign="←" word={t('chain.from')} />
        </>
      )}
      {via.map((relay) => (
        <span key={relay}>
          {name(relay)}
          <Arrow sign="←" word={t('chain.from')} />
        </span>
      ))}
      <b>{source ? name(source) : terms().words.nobody}</b>
      {addressee && (
        <>
          <Arrow sign="→" word={t('chain.to')} />
          {name(addressee)}
        </>
      )}
    </span>
  );
}

function Arrow({ sign, word }: { sign: string; word: string }): JSX.Element {
  return (
    <span class="arrow">
      <span aria-hidden="true">{sign}</span>
      <span class="hidden"> {word} </span>
    </span>
  );
}
