import type { ReportFull } from '../../../src/server/schemas/reports.js';
import type { ReviewAnswer, ReviewRequest } from '../../../src/server/schemas/reviews.js';
import { notify } from '../../parts/toast.js';
import { send, type Trouble } from '../../state/api.js';
import { publishedWords } from '../../state/dates.js';
import { t } from '../../state/say.js';
import { author } from '../../state/settings.js';
import { linkTo } from '../../text/target.js';
import { saidBy } from './said.js';

type Verdict = ReviewRequest['verdict'];

/** Keeps what a person says of a record; it can be undone. */
export async function review(
  report: ReportFull,
  n: number,
  verdict: Verdict,
  again: () => void,
  change: ReviewRequest['change'] = {},
  record: ReviewRequest['record'] = 'attribution',
): Promise<void> {
  const request: ReviewRequest = {
    report: report.id,
    version: report.version,
    record,
    n,
    verdict,
    change,
    author: author.value,
  };
  try {
    const { id } = await send<ReviewAnswer>('POST', '/reviews', request);
    again();
    const said =
      record === 'attribution'
        ? t(`reviewed.${verdict}`, { number: n + 1 })
        : t(`record-reviewed.${verdict}`);
    notify(said, () => undo(id, again));
  } catch (error) {
    notify((error as Trouble).message);
  }
}

/** Takes a review back. */
export async function undo(id: number, again: () => void): Promise<void> {
  try {
    await send('DELETE', `/reviews/${id}`);
    again();
    notify(t('undone'));
  } catch (error) {
    notify((error as Trouble).message);
  }
}

/** Copies the words with who said them, where and when, and a link to them. */
export async function copyQuotation(report: ReportFull, n: number): Promise<void> {
  const { source, content } = saidBy(report.readout, report.text, n);
  const span = report.readout.attributions[n]!.content[0] ?? report.readout.attributions[n]!.cue;
  const where = [source, report.outlet, publishedWords(report.published)].filter(Boolean).join(', ');
  const link = linkTo(report.text, span, `${location.origin}/reports/${report.id}`);
  await navigator.clipboard.writeText(`“${content.join(' … ')}” (${where})\n${link}`);
}
