import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { Chain } from '../../parts/chain.js';
import { notify } from '../../parts/toast.js';
import { dateWords } from '../../state/dates.js';
import { digits, t, terms } from '../../state/say.js';
import { may } from '../../state/session.js';
import { linkTo } from '../../text/target.js';
import { CorrectionForm } from './correction-form.js';
import { copyQuotation, review } from './reviewing.js';
import { saidBy } from './said.js';

const SHOWN = 140; // characters of a quotation that a card shows while it is not held

/** Who says it, how, and why it was read so. */
export function Card({
  n,
  report,
  depth,
  held,
  top,
  pin,
  again,
  editing,
}: {
  n: number;
  report: ReportFull;
  depth: number;
  held: boolean;
  top: number | null;
  pin: (n: number | null, scroll?: boolean) => void;
  again: () => void;
  editing: Signal<boolean>;
}): JSX.Element {
  const { readout, text, language } = report;
  const a = readout.attributions[n]!;
  const { source, addressee, via, content, cue, act } = saidBy(readout, text, n);
  const { media, modalities } = terms();
  const rejected = a.review?.verdict === 'rejected';
  const whole = content.join(' … ');
  const actor = a.source ? report.actors[a.source] : undefined;
  return (
    <div
      class={`card ${depth > 0 ? 'inner' : ''} ${held ? 'pinned' : ''} ${rejected ? 'rejected' : ''}`}
      data-n={n}
      style={top === null ? {} : { transform: `translateY(${top}px)` }}
    >
      <div class="row ends base">
        <button
          type="button"
          class="card-head"
          aria-expanded={held}
          onClick={() => pin(held ? null : n, true)}
        >
          <span class="n">{digits(n + 1)}</span>
          <Chain
            outlet={held ? report.outlet : null}
            via={via}
            source={source}
            addressee={addressee}
            language={language}
          />
        </button>
        <ReviewMark report={report} n={n} />
      </div>
      <p class="card-how">
        <span class="act">{act}</span>
        {a.medium && ` · ${media[a.medium]}`}
        {a.when && ` · ${dateWords(a.when)}`}
        {a.modality && ` · ${modalities[a.modality]}`}
        {a.proposedBy && ` · ${t('card.proposed', { model: a.proposedBy })}`}
      </p>
      {held && (
        <>
          <blockquote lang={language}>
            {whole.length > SHOWN * 3 ? `${cut(whole, SHOWN * 3)} …` : whole}
          </blockquote>
          <p class="why">
            {t('card.because')} <q lang={language}>{cue}</q> <code>{a.because}</code>
          </p>
          {may('write') && (
            <div class="row no-print">
              <button type="button" onClick={() => review(report, n, 'confirmed', again)}>
                {t('review.confirm')}
              </button>
              <button
                type="button"
                aria-expanded={editing.value}
                onClick={() => void (editing.value = !editing.value)}
              >
                {t('review.correct')}
              </button>
              <button type="button" onClick={() => review(report, n, 'rejected', again)}>
                {t('review.reject')}
              </button>
            </div>
          )}
          {editing.value && (
            <CorrectionForm report={report} n={n} done={() => void (editing.value = false)} again={again} />
          )}
          <p class="row small no-print">
            {actor !== undefined && <a href={`/actors/${actor}`}>{t('card.actor')}</a>}
            <button
              type="button"
              class="bare"
              onClick={() => copyQuotation(report, n).then(() => notify(t('copied')))}
            >
              {t('card.quote')}
            </button>
            <a href={linkTo(text, a.content[0] ?? a.cue, `/reports/${report.id}`)}>{t('card.link')}</a>
          </p>
        </>
      )}
    </div>
  );
}

/** Cuts at a blank, so that no syllable is. */
function cut(text: string, length: number): string {
  const at = text.lastIndexOf(' ', length);
  return text.slice(0, at > 0 ? at : length);
}

/** Whether a machine or a person says so. */
function ReviewMark({ report, n }: { report: ReportFull; n: number }): JSX.Element | null {
  const { review: mark } = report.readout.attributions[n]!;
  if (!mark) return null;
  return (
    <span class={`badge human ${mark.verdict}`} title={t('review.by', { author: mark.author || '–' })}>
      {t(`review.${mark.verdict}`)}
    </span>
  );
}
