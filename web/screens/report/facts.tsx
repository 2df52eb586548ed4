import type { JSX } from 'preact';
import { formatQuantity } from '../../../src/messages/values.js';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import type { Span } from '../../../src/text/span.js';
import { dateWords } from '../../state/dates.js';
import { locale, modeWord, t, terms } from '../../state/say.js';
import { may } from '../../state/session.js';
import { RecordReview } from './record-review.js';

/** Names, events, figures and times of a report, in tables that open their words. */
export function Facts({
  report,
  link,
  again,
}: {
  report: ReportFull;
  link: (span: Span) => string;
  again: () => void;
}): JSX.Element {
  const { readout, text, language, actors } = report;
  const { heading, entityTypes, eventTypes, statuses } = terms();
  const name = (id: string | null) => readout.entities.find((e) => e.id === id)?.name ?? '';
  const words = (span: Span) => (
    <a href={link(span)} lang={language} class="quote">
      {text.slice(span.start, span.end)}
    </a>
  );
  return (
    <div class="facts columns">
      <section>
        <h2 class="headed">{heading.names}</h2>
        <table>
          <thead class="hidden">
            <tr>
              <th scope="col">{heading.names}</th>
              <th scope="col">{t('facts.type')}</th>
              <th scope="col">{t('facts.mentions')}</th>
              <th scope="col">{t('nav.review')}</th>
            </tr>
          </thead>
          <tbody>
            {readout.entities.map((e, n) => (
              <tr key={e.id} class={e.review?.verdict === 'rejected' ? 'rejected' : ''}>
                <td lang={language} class="quote">
                  {actors[e.id] ? <a href={`/actors/${actors[e.id]}`}>{e.name}</a> : e.name}
                </td>
                <td class="small soft">{entityTypes[e.type]}</td>
                <td class="num small">{t('facts.times', { count: e.mentions.length })}</td>
                <td>
                  {may('write') && (
                    <RecordReview report={report} record="entity" n={n} name={e.name} again={again} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="stacked">
        {readout.events.length > 0 && (
          <section>
            <h2 class="headed">{heading.events}</h2>
            <ul class="list">
              {readout.events.map((e, i) => (
                <li key={i} class={e.review?.verdict === 'rejected' ? 'rejected' : ''}>
                  {may('write') && (
                    <RecordReview
                      report={report}
                      record="event"
                      n={i}
                      name={text.slice(e.trigger.start, e.trigger.end)}
                      again={again}
                    />
                  )}
                  <p>
                    {words(e.trigger)} <span class="soft">{eventTypes[e.type]}</span>
                    {e.mode && <span class="soft"> · {modeWord(e.mode)}</span>}
                    <span class="soft"> · {statuses[e.status]}</span>
                  </p>
                  <p class="small soft" lang={language}>
                    {[
                      ...e.actors.map(name),
                      ...(e.recipients.length ? ['→', ...e.recipients.map(name)] : []),
                    ].join(' ')}
                    {e.when && ` · ${dateWords(e.when)}`}
                    {e.where && ` · ${name(e.where)}`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {readout.quantities.length > 0 && (
          <section>
            <h2 class="headed">{heading.quantities}</h2>
            <ul class="list">
              {readout.quantities.map((q, i) => (
                <li key={i} class="row ends base">
                  {words(q)}
                  <span class="num small soft">
                    {formatQuantity(q.of ? { ...q, unit: 'item' } : q, locale())}
                    {q.of && <span lang={language}> {text.slice(q.of.start, q.of.end)}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {readout.times.length > 0 && (
          <section>
            <h2 class="headed">{heading.times}</h2>
            <ul class="list">
              {readout.times.map((time, i) => (
                <li key={i} class="row ends base">
                  {words(time)}
                  <span class="small soft">{dateWords(time.value)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
