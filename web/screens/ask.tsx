import type { JSX } from 'preact';
import { formatQuantity } from '../../src/messages/values.js';
import type { Answer, AskAnswer } from '../../src/server/schemas/ask.js';
import { Chain } from '../parts/chain.js';
import { ExportMenu } from '../parts/export-menu.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { useApi } from '../state/api.js';
import { publishedWords } from '../state/dates.js';
import { locale, t, terms } from '../state/say.js';
import { scriptOf } from '../state/script.js';
import { query } from '../state/url.js';
import { linkToWords } from '../text/target.js';

/** Answers to a question, each with the words that it rests on. */
export function Ask(): JSX.Element {
  const question = query.value.get('q') ?? '';
  const found = useApi<AskAnswer>(question ? '/ask' : null, { q: question });
  if (!question)
    return (
      <>
        <Title text={t('nav.ask')} />
        <Empty title={t('ask.empty')}>
          <p>{t('ask.empty-body')}</p>
          <ul class="tight">
            {(['ask.example-one', 'ask.example-two', 'ask.example-three'] as const).map((word) => (
              <li key={word}>
                <a href={`/ask?q=${encodeURIComponent(t(word))}`}>{t(word)}</a>
              </li>
            ))}
          </ul>
        </Empty>
      </>
    );
  return (
    <>
      <Title text={question} lang={scriptOf(question)} />
      <Answered of={found}>
        {({ verdict, range, answers, nearest }) =>
          answers.length === 0 && nearest.length === 0 ? (
            <Empty title={t('ask.unknown')}>
              <p>{t('ask.unknown-body')}</p>
            </Empty>
          ) : (
            <>
              {answers.length === 0 && <p class="verdict-line">{t('ask.nearest')}</p>}
              {answers.length > 0 && verdict && <p class="verdict-line">{t(`ask.${verdict}`)}</p>}
              {range && range.from !== range.to && (
                <p class="verdict-line">
                  {t('ask.range', {
                    low: amount(range.from, range.unit),
                    high: amount(range.to, range.unit),
                  })}
                </p>
              )}
              <ol class="list answers">
                {(answers.length > 0 ? answers : nearest).map((answer) => (
                  <One key={`${answer.report}-${answer.span.start}`} answer={answer} />
                ))}
              </ol>
              <p class="small soft">{t('ask.machine')}</p>
              <ExportMenu starts of={{ report: reportsOf(answers.length > 0 ? answers : nearest) }} />
            </>
          )
        }
      </Answered>
    </>
  );
}

/** Numbers of the reports that answer, as an export takes them. */
const reportsOf = (answers: readonly Answer[]) => [...new Set(answers.map((a) => a.report))].join(',');

const amount = (value: number, unit: string) => formatQuantity({ value, unit, comparator: '=' }, locale());

function One({ answer: a }: { answer: Answer }): JSX.Element {
  const { acts } = terms();
  const own = a.attribution === null;
  return (
    <li class="answer">
      <p>
        {own ? (
          <b lang={a.language}>{a.outlet ?? t('ask.report')}</b>
        ) : (
          <Chain
            outlet={a.outlet}
            via={a.via}
            source={a.source}
            addressee={a.addressee}
            language={a.language}
          />
        )}{' '}
        {a.act && <span class="act">{acts[a.act as keyof typeof acts] ?? a.act}</span>}
      </p>
      {a.wording && scriptOf(a.wording.text) !== a.language && (
        <p class="read" lang={scriptOf(a.wording.text)}>
          {a.wording.text}
        </p>
      )}
      <blockquote class="read" lang={a.language}>
        <a class="plain" href={linkToWords(a.text, a.span, `/reports/${a.report}`)}>
          <span class="soft">{a.before}</span>
          <mark>{a.text}</mark>
          <span class="soft">{a.after}</span>
        </a>
      </blockquote>
      <p class="meta">
        <a href={`/reports/${a.report}`} lang={a.language}>
          {a.headline ?? t('no-headline')}
        </a>
        <span>{publishedWords(a.published)}</span>
        {a.count > 1 && <span>{t('ask.places', { count: a.count })}</span>}
      </p>
    </li>
  );
}
