import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ReadingsRequest, ReadingsTaken } from '../../../src/server/schemas/readings.js';
import { AuthorField } from '../../parts/author-field.js';
import { FileField } from '../../parts/file-field.js';
import { notify } from '../../parts/toast.js';
import { adding } from '../../state/adding.js';
import { send, type Trouble } from '../../state/api.js';
import { t } from '../../state/say.js';
import { author } from '../../state/settings.js';

type Format = ReadingsRequest['format'];
type Taken = ReadingsTaken['reports'][number];
/** What they are called is the same in every language. */
const FORMATS: Readonly<Record<Format, string>> = {
  brat: 'brat (.ann, .txt, reports.csv)',
  webannotation: 'Web Annotation (.json, .jsonl)',
  gold: 'Gold (.json, .jsonl)',
};

/** Brings in what people have read in other programs, and tells what became of it. */
export function Readings(): JSX.Element {
  const trouble = useSignal<string | null>(null);
  const sending = useSignal(false);
  const answer = useSignal<{ dry: boolean; reports: readonly Taken[] } | null>(null);
  const submit = async (form: HTMLFormElement, dry: boolean) => {
    const data = new FormData(form);
    const files = (data.getAll('files') as File[]).filter((file) => file.size > 0);
    const refuse = (sentence: string) => {
      trouble.value = sentence;
      requestAnimationFrame(() => form.querySelector<HTMLElement>('.summary')?.focus());
    };
    trouble.value = answer.value = null;
    if (files.length === 0) return refuse(t('add.no-file'));
    sending.value = true;
    try {
      const request: ReadingsRequest = {
        format: data.get('format') as Format,
        files: await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))),
        author: author.value,
        dry,
      };
      answer.value = { dry, ...(await send<ReadingsTaken>('POST', '/readings', request)) };
      requestAnimationFrame(() => document.getElementById('taken')?.focus());
    } catch (error) {
      refuse((error as Trouble).message);
    } finally {
      sending.value = false;
    }
  };
  return (
    <form
      class="review-form"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void submit(e.currentTarget, (e.submitter as HTMLButtonElement | null)?.value === 'dry');
      }}
    >
      <p class="small soft">{t('readings.about')}</p>
      {trouble.value && (
        <p class="state failed summary" role="alert" tabIndex={-1} id="readings-trouble">
          {trouble.value}
        </p>
      )}
      <label class="field">
        {t('readings.format')}
        <select name="format">
          {(Object.keys(FORMATS) as Format[]).map((format) => (
            <option key={format} value={format}>
              {FORMATS[format]}
            </option>
          ))}
        </select>
      </label>
      <FileField
        label={t('readings.files')}
        accept=".ann,.txt,.csv,.json,.jsonl,.jsonld"
        described={trouble.value ? { 'aria-invalid': true, 'aria-describedby': 'readings-trouble' } : {}}
      />
      <AuthorField />
      <div class="row">
        <button type="submit" class="first" disabled={sending.value}>
          {t('readings.take')}
        </button>
        <button type="submit" value="dry" disabled={sending.value}>
          {t('readings.dry')}
        </button>
      </div>
      {answer.value && <Answer {...answer.value} />}
    </form>
  );
}

const COUNTED = ['confirmed', 'corrected', 'added', 'rejected', 'same'] as const;

/** What became of them, report by report. */
function Answer({ dry, reports }: { dry: boolean; reports: readonly Taken[] }): JSX.Element {
  return (
    <section id="taken" tabIndex={-1} aria-labelledby="taken-title">
      <h3 id="taken-title" class="headed">
        {t(dry ? 'readings.would' : 'readings.taken')}
      </h3>
      <ul class="list">
        {reports.map((taken) => (
          <li key={taken.file}>
            <p class="row ends base">
              {taken.report === null ? (
                <b>{taken.file}</b>
              ) : (
                <a href={`/reports/${taken.report}`} onClick={() => void (adding.value = false)}>
                  {taken.file}
                </a>
              )}
              {taken.change !== null && <TakeBack change={taken.change} />}
            </p>
            <p class="meta">
              {COUNTED.filter((kind) => taken[kind] > 0).map((kind) => (
                <span key={kind}>{t(`readings.${kind}`, { count: taken[kind] })}</span>
              ))}
              {taken.refused.length > 0 && (
                <span class="alarm">{t('readings.refused', { count: taken.refused.length })}</span>
              )}
            </p>
            {taken.refused.length > 0 && (
              <ul class="tight small">
                {taken.refused.map(({ row, detail }, i) => (
                  <li key={i}>
                    <code>{row}</code> {detail}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeBack({ change }: { change: number }): JSX.Element {
  const back = useSignal(false);
  if (back.value) return <span class="small soft">{t('review.withdrawn')}</span>;
  return (
    <button
      type="button"
      class="bare small"
      onClick={() =>
        void send('DELETE', `/readings/${change}`).then(
          () => void (back.value = true),
          (error: Trouble) => notify(error.message),
        )
      }
    >
      {t('undo')}
    </button>
  );
}
