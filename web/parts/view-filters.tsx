import type { ComponentChildren, JSX } from 'preact';
import type { Actor } from '../../src/server/schemas/actors.js';
import { useApi } from '../state/api.js';
import { nameOf } from '../state/called.js';
import { t } from '../state/say.js';
import { query, setQuery } from '../state/url.js';
import { ActorPicker } from './actor-picker.js';

/** Whom and which days a view shows; one selection that moves from view to view with the address. */
export function ViewFilters({
  children,
  days = true,
}: {
  children?: ComponentChildren;
  days?: boolean;
}): JSX.Element {
  const id = query.value.get('actor');
  const actor = useApi<Actor>(id ? `/actors/${id}` : null);
  return (
    <div class="row no-print view-filters">
      <ActorPicker
        chosen={actor.data ? nameOf(actor.data) : null}
        choose={(chosen) => setQuery({ actor: chosen === null ? null : String(chosen) }, { replace: false })}
      />
      {days &&
        (['from', 'to'] as const).map((name) => (
          <label class="field" key={name}>
            {t(`search.${name}`)}
            <input
              type="date"
              value={query.value.get(name) ?? ''}
              onChange={(e) => setQuery({ [name]: e.currentTarget.value })}
            />
          </label>
        ))}
      {children}
    </div>
  );
}
