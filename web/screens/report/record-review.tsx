import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { ENTITY_TYPES, EVENT_STATUSES, PLOVER, type PloverType } from '../../../src/readout/vocabulary.js';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { AuthorField } from '../../parts/author-field.js';
import { modeWord, t, terms } from '../../state/say.js';
import { review } from './reviewing.js';

/** Whether somebody has looked at a name or an event, and saying what one thinks of it. */
export function RecordReview({
  report,
  record,
  n,
  name,
  again,
}: {
  report: ReportFull;
  record: 'entity' | 'event';
  n: number;
  name: string;
  again: () => void;
}): JSX.Element {
  const open = useSignal(false);
  const found = record === 'entity' ? report.readout.entities[n]! : report.readout.events[n]!;
  const mark = found.review;
  const say = (verdict: 'confirmed' | 'rejected' | 'corrected', change = {}) => {
    open.value = false;
    void review(report, n, verdict, again, change, record);
  };
  return (
    <div class="no-print record-review">
      <button
        type="button"
        class={mark ? `badge human ${mark.verdict}` : 'bare small'}
        aria-expanded={open.value}
        aria-label={t('review.of', { name })}
        onClick={() => void (open.value = !open.value)}
      >
        {mark ? t(`review.${mark.verdict}`) : t('nav.review')}
      </button>
      {open.value && (
        <form
          class="review-form panel"
          onSubmit={(e) => {
            e.preventDefault();
            const data = new FormData(e.currentTarget);
            const before = found as unknown as Record<string, unknown>;
            const change: Record<string, string | null> = {};
            for (const [key, value] of data.entries()) {
              const now = String(value).trim() || null;
              if (now !== (before[key] ?? null)) change[key] = now;
            }
            say('corrected', change);
          }}
        >
          <div class="row">
            <button type="button" onClick={() => say('confirmed')}>
              {t('review.confirm')}
            </button>
            <button type="button" onClick={() => say('rejected')}>
              {t('review.reject')}
            </button>
          </div>
          {record === 'entity' ? <NameFields report={report} n={n} /> : <EventFields report={report} n={n} />}
          <AuthorField />
          <button type="submit" class="first">
            {t('correct.save')}
          </button>
        </form>
      )}
    </div>
  );
}

function NameFields({ report, n }: { report: ReportFull; n: number }): JSX.Element {
  const entity = report.readout.entities[n]!;
  const { entityTypes } = terms();
  return (
    <>
      <label class="field">
        {t('correct.name')}
        <input name="name" value={entity.name} lang={report.language} required maxLength={200} />
      </label>
      <Choice
        name="type"
        label={t('facts.type')}
        value={entity.type}
        options={ENTITY_TYPES.map((k) => [k, entityTypes[k]])}
      />
      <label class="field">
        {t('correct.wikidata')}
        <input name="wikidata" value={entity.wikidata ?? ''} pattern="Q[0-9]{1,12}" />
      </label>
    </>
  );
}

function EventFields({ report, n }: { report: ReportFull; n: number }): JSX.Element {
  const event = report.readout.events[n]!;
  const { eventTypes, statuses } = terms();
  const types = Object.keys(PLOVER) as PloverType[];
  return (
    <>
      <Choice
        name="type"
        label={t('facts.type')}
        value={event.type}
        options={types.map((k) => [k, eventTypes[k]])}
      />
      <Choice
        name="mode"
        label={t('correct.mode')}
        value={event.mode ?? ''}
        options={[
          ['', t('correct.no-mode')],
          ...PLOVER[event.type].map((m): [string, string] => [m, modeWord(m)]),
        ]}
      />
      <Choice
        name="status"
        label={t('table.status')}
        value={event.status}
        options={EVENT_STATUSES.map((s) => [s, statuses[s]])}
      />
      <label class="field">
        {t('correct.when')}
        <input name="when" value={event.when ?? ''} maxLength={40} />
      </label>
    </>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
}): JSX.Element {
  return (
    <label class="field">
      {label}
      <select name={name}>
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
