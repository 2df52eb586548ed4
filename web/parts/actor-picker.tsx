import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ActorList } from '../../src/server/schemas/actors.js';
import { useApi } from '../state/api.js';
import { nameOf } from '../state/called.js';
import { t } from '../state/say.js';

/** Choosing somebody by the beginning of a name: a combobox whose list is walked with the arrow keys. */
export function ActorPicker({
  chosen,
  choose,
}: {
  chosen: string | null;
  choose: (id: number | null) => void;
}): JSX.Element {
  const typed = useSignal<string | null>(null);
  const at = useSignal(0);
  const id = useId();
  const found = useApi<ActorList>(typed.value?.trim() ? '/actors' : null, { name: typed.value, limit: 8 });
  const list = typed.value === null ? [] : (found.data?.actors ?? []);
  const take = (actor: number | null) => {
    typed.value = null;
    at.value = 0;
    choose(actor);
  };
  return (
    <div class="picker">
      <label class="field" for={id}>
        {t('actors.who')}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(list[at.value] && { 'aria-activedescendant': `${id}-${at.value}` })}
        placeholder={t('actors.anybody')}
        value={typed.value ?? chosen ?? ''}
        onInput={(e) => {
          typed.value = e.currentTarget.value;
          at.value = 0;
          if (e.currentTarget.value === '') take(null);
        }}
        onBlur={() => setTimeout(() => void (typed.value = null), 150)}
        onKeyDown={(e) => {
          if (e.key === 'ArrowDown') at.value = Math.min(list.length - 1, at.value + 1);
          else if (e.key === 'ArrowUp') at.value = Math.max(0, at.value - 1);
          else if (e.key === 'Enter' && list[at.value]) take(list[at.value]!.id);
          else if (e.key === 'Escape') typed.value = null;
          else return;
          e.preventDefault();
        }}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={t('actors.who')} hidden={list.length === 0}>
        {list.map((actor, i) => (
          <li
            key={actor.id}
            role="option"
            id={`${id}-${i}`}
            aria-selected={i === at.value}
            onMouseDown={() => take(actor.id)}
          >
            {nameOf(actor)}{' '}
            <span class="small soft">{t('occurrence.reports', { count: actor.reports })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
