import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { FailureList, Import, ImportList } from '../../../src/server/schemas/imports.js';
import { notify } from '../../parts/toast.js';
import { send, type Trouble, useApi } from '../../state/api.js';
import { momentWords } from '../../state/dates.js';
import { useNews } from '../../state/live.js';
import { t } from '../../state/say.js';
import { AT_ONCE, Failures } from './failures.js';

const STALLED = 60_000; // ms without moving
const RECENT = 3;

/** Imports under way and just over, and what has failed. */
export function Imports(): JSX.Element | null {
  const imports = useApi<ImportList>('/imports');
  const limit = useSignal(AT_ONCE);
  const failures = useApi<FailureList>('/failures', { limit: limit.value });
  useNews(['imports'], () => {
    imports.again();
    failures.again();
  });
  const jobs = imports.data?.imports ?? [];
  const shown = jobs.filter((job, i) => i < RECENT || job.state === 'running' || job.state === 'waiting');
  const failed = failures.data?.total ? failures.data : null;
  if (shown.length === 0 && !failed) return null;
  return (
    <section>
      <h2 class="headed">{t('imports.title')}</h2>
      <ul class="list">
        {shown.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
      {failed && (
        <Failures list={failed} limit={limit} retry={() => act('POST', '/imports', { kind: 'failed' })} />
      )}
    </section>
  );
}

function Job({ job }: { job: Import }): JSX.Element {
  const going = job.state === 'running' || job.state === 'waiting';
  const { counts } = job;
  const done = counts.new + counts.same + counts.edited + counts.reread;
  const stalled = job.state === 'running' && Date.now() - Date.parse(job.moved) > STALLED;
  return (
    <li>
      <p>
        <b>{job.label || t(job.kind === 'failed' ? 'imports.retried' : 'imports.forgotten')}</b>
      </p>
      <p class="meta">
        <span class={job.state === 'failed' ? 'alarm' : ''}>
          {t(stalled ? 'import.stalled' : `import.${job.state}`)}
        </span>
        <span>{t('imports.done', { count: done })}</span>
        {counts.failed > 0 && <span class="alarm">{t('imports.failed', { count: counts.failed })}</span>}
        <span>{momentWords(job.ended ?? job.began)}</span>
      </p>
      {going && <progress aria-label={t('import.running')} />}
      {job.errors.length > 0 && (
        <ul class="small alarm">
          {job.errors.slice(0, 5).map((e, i) => (
            <li key={i}>{e.detail}</li>
          ))}
        </ul>
      )}
      <p class="row small">
        {job.reports[0] !== undefined && <a href={`/reports/${job.reports[0]}`}>{t('imports.open')}</a>}
        {going && (
          <button type="button" class="bare" onClick={() => act('DELETE', `/imports/${job.id}`)}>
            {t('imports.cancel')}
          </button>
        )}
      </p>
    </li>
  );
}

const act = (method: 'POST' | 'DELETE', path: string, body?: unknown) =>
  send(method, path, body).catch((error: Trouble) => notify(error.message));
