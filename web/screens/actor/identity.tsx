import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type {
  ActorChange,
  ActorList,
  Changed,
  Profile,
  StatementPage,
} from '../../../src/server/schemas/actors.js';
import { notify } from '../../parts/toast.js';
import { send, type Trouble, useApi } from '../../state/api.js';
import { nameOf } from '../../state/called.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { may } from '../../state/session.js';
import { go } from '../../state/url.js';

/** Names under which somebody goes, and putting right who is who; each change can be undone. */
export function Identity({ actor, again }: { actor: Profile; again: () => void }): JSX.Element {
  const doing = useSignal<'merge' | 'rename' | 'split' | null>(null);
  const change = async (id: number, body: ActorChange, said: string, to?: (made: Changed) => string) => {
    try {
      const made = await send<Changed>('POST', `/actors/${id}/changes`, body);
      doing.value = null;
      if (to) go(to(made));
      again();
      const { change: number } = made;
      notify(
        said,
        number === null
          ? undefined
          : () =>
              void send('DELETE', `/actors/changes/${number}`).then(
                () => {
                  if (to) go(`/actors/${actor.id}`);
                  again();
                  notify(t('undone'));
                },
                (error: Trouble) => notify(error.message),
              ),
      );
    } catch (error) {
      notify((error as Trouble).message);
    }
  };
  return (
    <section>
      <h2 class="headed">{t('identity.title')}</h2>
      <ul class="tight">
        {actor.names.map(({ name, reports }) => (
          <li key={name} class="row ends base">
            <span class="quote" lang={scriptOf(name)}>
              {name}
            </span>
            <span class="small soft">{t('occurrence.reports', { count: reports })}</span>
          </li>
        ))}
      </ul>
      {actor.merged
        .filter((m) => m.id !== actor.id)
        .map((m) => (
          <p key={m.id} class="row ends base">
            <span>{t('identity.merged', { name: m.name })}</span>
            <button
              type="button"
              class="bare"
              onClick={() => change(m.id, { kind: 'separate' }, t('identity.separated'))}
            >
              {t('identity.separate')}
            </button>
          </p>
        ))}
      {may('write') && (
        <p class="row small no-print apart">
          {(['merge', 'rename', 'split'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-expanded={doing.value === kind}
              onClick={() => void (doing.value = doing.value === kind ? null : kind)}
            >
              {t(`identity.${kind}`)}
            </button>
          ))}
        </p>
      )}
      {doing.value === 'rename' && (
        <form
          class="review-form"
          onSubmit={(e) => {
            e.preventDefault();
            const name = String(new FormData(e.currentTarget).get('name')).trim();
            if (name) void change(actor.id, { kind: 'rename', name }, t('identity.renamed'));
          }}
        >
          <label class="field">
            {t('actors.name')}
            <input name="name" value={actor.name} maxLength={200} />
          </label>
          <button type="submit" class="first">
            {t('identity.rename')}
          </button>
        </form>
      )}
      {doing.value === 'merge' && (
        <MergeForm
          actor={actor}
          merge={(into) =>
            change(actor.id, { kind: 'merge', into }, t('identity.joined'), () => `/actors/${into}`)
          }
        />
      )}
      {doing.value === 'split' && (
        <SplitForm
          actor={actor}
          split={(reports) =>
            change(
              actor.id,
              { kind: 'split', reports },
              t('identity.was-split'),
              (made) => `/actors/${made.actor}`,
            )
          }
        />
      )}
    </section>
  );
}

function MergeForm({ actor, merge }: { actor: Profile; merge: (into: number) => void }): JSX.Element {
  const typed = useSignal('');
  const found = useApi<ActorList>(typed.value.trim() ? '/actors' : null, { name: typed.value, limit: 8 });
  return (
    <div class="review-form">
      <label class="field">
        {t('identity.same-as')}
        <input
          type="search"
          value={typed.value}
          onInput={(e) => void (typed.value = e.currentTarget.value)}
        />
      </label>
      <ul class="tight">
        {found.data?.actors
          .filter((a) => a.id !== actor.id)
          .map((a) => (
            <li key={a.id}>
              <button type="button" onClick={() => merge(a.id)}>
                {nameOf(a)} <span class="soft">{t('occurrence.reports', { count: a.reports })}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

function SplitForm({ actor, split }: { actor: Profile; split: (reports: number[]) => void }): JSX.Element {
  const loaded = useApi<StatementPage>(`/actors/${actor.id}/statements`, { part: 'said', limit: 100 });
  const reports = new Map(loaded.data?.items.map((s) => [s.report, s]));
  return (
    <form
      class="review-form"
      onSubmit={(e) => {
        e.preventDefault();
        const chosen = new FormData(e.currentTarget).getAll('report').map(Number);
        if (chosen.length > 0) split(chosen);
      }}
    >
      <fieldset class="plain-set">
        <legend class="small soft">{t('identity.somebody-else')}</legend>
        {[...reports.values()].map((s) => (
          <label class="tick" key={s.report}>
            <input type="checkbox" name="report" value={s.report} />
            <span lang={s.language}>{s.headline ?? s.address}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="first">
        {t('identity.split')}
      </button>
    </form>
  );
}
