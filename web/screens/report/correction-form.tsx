import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { ACTS, MEDIA } from '../../../src/readout/vocabulary.js';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import type { ReviewRequest } from '../../../src/server/schemas/reviews.js';
import type { Span } from '../../../src/text/span.js';
import { AuthorField } from '../../parts/author-field.js';
import { t, terms } from '../../state/say.js';
import { selectedSpan } from '../../text/selection.js';
import { review } from './reviewing.js';

/** What an attribution ought to have been. Words are given by selecting them in the text. */
export function CorrectionForm({
  report,
  n,
  done,
  again,
}: {
  report: ReportFull;
  n: number;
  done: () => void;
  again: () => void;
}): JSX.Element {
  const { readout, text, language } = report;
  const a = readout.attributions[n]!;
  const { acts, media, words } = terms();
  const change = useSignal<NonNullable<ReviewRequest['change']>>({});
  const set = (field: string, value: unknown) => {
    change.value = { ...change.value, [field]: value };
  };
  const entities = readout.entities.filter(
    (e) => e.type !== 'place' || e.id === a.source || e.id === a.addressee,
  );
  const value = (field: 'source' | 'addressee') => {
    const changed = change.value[field];
    return (changed === undefined ? a[field] : (changed as string | null)) ?? '';
  };
  const content = (change.value.content as Span[] | undefined) ?? a.content;
  const who = (field: 'source' | 'addressee') => (
    <label class="field">
      {t(`correct.${field}`)}
      <select value={value(field)} onChange={(e) => set(field, e.currentTarget.value || null)}>
        <option value="">{field === 'source' ? words.nobody : t('correct.no-one')}</option>
        {entities.map((e) => (
          <option key={e.id} value={e.id} lang={language}>
            {e.name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="review-form"
      onSubmit={(e) => {
        e.preventDefault();
        void review(report, n, 'corrected', again, change.value);
        done();
      }}
    >
      <label class="field">
        {t('correct.act')}
        <select
          value={(change.value.act as string | undefined) ?? a.act}
          onChange={(e) => set('act', e.currentTarget.value)}
        >
          {ACTS.map((act) => (
            <option key={act} value={act}>
              {acts[act]}
            </option>
          ))}
        </select>
      </label>
      {who('source')}
      {who('addressee')}
      <label class="field">
        {t('correct.medium')}
        <select
          value={
            (change.value.medium === undefined ? a.medium : (change.value.medium as string | null)) ?? ''
          }
          onChange={(e) => set('medium', e.currentTarget.value || null)}
        >
          <option value="">{t('correct.no-medium')}</option>
          {MEDIA.map((m) => (
            <option key={m} value={m}>
              {media[m]}
            </option>
          ))}
        </select>
      </label>
      <div class="field">
        <span class="small soft">{t('correct.content')}</span>
        <p class="quote" lang={language}>
          {content.map(({ start, end }) => text.slice(start, end)).join(' … ')}
        </p>
        <button
          type="button"
          onMouseDown={(e) => e.preventDefault() /* keeps the selection */}
          onClick={() => {
            const span = selectedSpan(text);
            if (span) set('content', [span]);
          }}
        >
          {t('correct.selected')}
        </button>
      </div>
      <AuthorField />
      <div class="row">
        <button type="submit" class="first">
          {t('correct.save')}
        </button>
        <button type="button" onClick={done}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
