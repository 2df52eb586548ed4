import type { JSX } from 'preact';
import type { Answer, AskAnswer } from '../../src/server/schemas/ask.js';
import { Chain } from '../parts/chain.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { useApi } from '../state/api.js';
import { publishedWords } from '../state/dates.js';
import { t, terms } from '../state/say.js';
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
        {({ verdict, known, answers }) =>
          answers.length === 0 ? (
            <Empty title={t('ask.unknown')}>
              <p>{t('ask.unknown-body')}</p>
            </Empty>
          ) : (
            <>
              {verdict && <p class="verdict-line">{t(`ask.${verdict}`)}</p>}
              {!known && <p class="verdict-line">{t('ask.nearest')}</p>}
              <ol class="list answers">
                {answers.map((answer) => (
                  <One key={`${answer.report}-${answer.span.start}`} answer={answer} />
                ))}
              </ol>
              <p class="small soft">{t('ask.machine')}</p>
            </>
          )
        }
      </Answered>
    </>
  );
}

function One({ answer: a }: { answer: Answer }): JSX.Element {
  const { acts } = terms();
  return (
    <li class="answer">
      <p>
        <Chain
          outlet={a.outlet}
          via={a.via}
          source={a.source}
          addressee={a.addressee}
          language={a.language}
        />{' '}
        <span class="act">{acts[a.act as keyof typeof acts] ?? a.act}</span>
      </p>
      {a.said && <p class="read">{a.said}</p>}
      <blockquote class="read" lang={a.language}>
        <a class="plain" href={linkToWords(a.text, a.span, `/reports/${a.report}`)}>
          {a.text}
        </a>
      </blockquote>
      <p class="meta">
        <a href={`/reports/${a.report}`} lang={a.language}>
          {a.headline ?? t('no-headline')}
        </a>
        <span>{publishedWords(a.published)}</span>
        {a.count > 1 && <span>{t('occurrence.reports', { count: a.count })}</span>}
      </p>
    </li>
  );
}
