import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Import, ImportRequest } from '../../../src/server/schemas/imports.js';
import { Dialog } from '../../parts/dialog.js';
import { FileField } from '../../parts/file-field.js';
import { notify } from '../../parts/toast.js';
import { adding } from '../../state/adding.js';
import { get, send, type Trouble } from '../../state/api.js';
import { t } from '../../state/say.js';
import { go } from '../../state/url.js';
import { Readings } from './readings.js';

const WAYS = ['text', 'file', 'address', 'readings'] as const;
type Way = (typeof WAYS)[number];
const close = () => {
  adding.value = false;
};
const PATIENCE = 100; // times that a pasted report is asked for before the desk shows its import instead

/** Adds reports by paste, file or address (of a report or a feed). */
export function AddReports(): JSX.Element {
  const way = useSignal<Way>('text');
  const trouble = useSignal<{ field: string; sentence: string } | null>(null);
  const sending = useSignal(false);

  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const value = (name: string) => String(data.get(name) ?? '').trim();
    const about = Object.fromEntries(
      ['outlet', 'published'].flatMap((key) => (value(key) ? [[key, value(key)]] : [])),
    );
    trouble.value = null;
    const refuse = (field: string, sentence: string) => {
      trouble.value = { field, sentence };
      requestAnimationFrame(() => form.querySelector<HTMLElement>('.summary')?.focus());
    };
    const requests: ImportRequest[] = [];
    if (way.value === 'text') {
      if (!value('text')) return refuse('text', t('add.no-text'));
      requests.push({ kind: 'text', text: String(data.get('text')), about });
    } else if (way.value === 'address') {
      if (!/^https?:\/\/\S+$/i.test(value('address'))) return refuse('address', t('add.no-address'));
      requests.push({ kind: 'address', address: value('address'), about });
    } else {
      const files = (data.getAll('files') as File[]).filter((f) => f.size > 0);
      if (files.length === 0) return refuse('files', t('add.no-file'));
      for (const file of files)
        requests.push({ kind: 'file', name: file.name, base64: await base64(file), about });
    }
    sending.value = true;
    try {
      const started = await Promise.all(requests.map((r) => send<Import>('POST', '/imports', r)));
      const only = started.length === 1 && way.value === 'text' ? await finished(started[0]!.id) : null;
      close();
      if (only?.reports[0] !== undefined) go(`/reports/${only.reports[0]}`);
      else {
        go('/');
        notify(t('add.started', { count: started.length }));
      }
    } catch (error) {
      refuse(way.value === 'file' ? 'files' : way.value, (error as Trouble).message);
    }
    sending.value = false;
  };

  const field = trouble.value?.field;
  const described = (name: string) =>
    field === name ? { 'aria-invalid': true, 'aria-describedby': 'add-trouble' } : {};
  return (
    <Dialog title={t('add.open')} close={close}>
      <div class="tabs" role="tablist">
        {WAYS.map((kind) => (
          <button
            key={kind}
            type="button"
            role="tab"
            id={`add-tab-${kind}`}
            aria-selected={way.value === kind}
            aria-controls="add-panel"
            onClick={() => {
              way.value = kind;
              trouble.value = null;
            }}
          >
            {t(`add.${kind}`)}
          </button>
        ))}
      </div>
      <div id="add-panel" role="tabpanel" aria-labelledby={`add-tab-${way.value}`}>
        {way.value === 'readings' ? (
          <Readings />
        ) : (
          <form
            class="review-form"
            noValidate
            onSubmit={(e) => {
              e.preventDefault();
              void submit(e.currentTarget);
            }}
          >
            {trouble.value && (
              <p class="state failed summary" role="alert" tabIndex={-1} id="add-trouble">
                {trouble.value.sentence}
              </p>
            )}
            {way.value === 'text' && (
              <label class="field">
                {t('add.text-label')}
                <textarea name="text" {...described('text')} />
              </label>
            )}
            {way.value === 'address' && (
              <label class="field">
                {t('add.address-label')}
                <input name="address" type="url" placeholder="https://" {...described('address')} />
              </label>
            )}
            {way.value === 'file' && (
              <FileField
                label={t('add.file-label')}
                accept=".txt,.md,.html,.htm,.json,.jsonl,.xml,.rss,.opml"
                described={described('files')}
              />
            )}
            <div class="filters">
              <label class="field">
                {t('add.outlet')}
                <input name="outlet" maxLength={200} />
              </label>
              <label class="field">
                {t('add.published')}
                <input name="published" type="date" />
              </label>
            </div>
            <p class="small soft">{t('add.note')}</p>
            <div class="row">
              <button type="submit" class="first" disabled={sending.value}>
                {t('add.go')}
              </button>
              <button type="button" onClick={close}>
                {t('cancel')}
              </button>
            </div>
          </form>
        )}
      </div>
    </Dialog>
  );
}

/** Waits for an import that is over in a moment, as that of one report is. */
async function finished(id: number): Promise<Import> {
  for (let i = 0; ; i++) {
    const job = await get<Import>(`/imports/${id}`);
    if ((job.state !== 'waiting' && job.state !== 'running') || i === PATIENCE) return job;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function base64(file: File): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((done, fail) => {
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error);
  });
  reader.readAsDataURL(file);
  return (await read).replace(/^[^,]*,/, '');
}
