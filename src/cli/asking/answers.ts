import type { Answer, Answered, Range } from '../../asking/ask.js';
import { type Locale, say } from '../../messages/messages.js';
import { terms } from '../../messages/terms.js';
import { formatQuantity, formatTime } from '../../messages/values.js';
import { allShown } from '../../text/shown.js';
import { wrap } from '../render/layout.js';
import type { Terminal } from '../terminal.js';

/** An answered question for people: what it comes to, then each answer with the words and their place. */
export function renderAnswered(answered: Answered, most: number, terminal: Terminal): string {
  const { locale, paint } = terminal;
  const { verdict, answers, nearest, range } = allShown(answered);
  const lines: string[] = [];
  if (verdict) lines.push(paint(say(`ask.${verdict}`, {}, locale), 'heading'));
  if (range) lines.push(paint(rangeInWords(range, locale), 'heading'));
  answers.slice(0, most).forEach((answer, i) => void lines.push(...answerLines(answer, i + 1, terminal)));
  if (answers.length === 0) {
    lines.push(say('ask.nothing', {}, locale));
    if (nearest.length > 0) lines.push('', paint(say('ask.nearest', {}, locale), 'quiet'));
    for (const answer of nearest) lines.push(...answerLines(answer, null, terminal));
  }
  return `${lines.join('\n')}\n`;
}

function rangeInWords({ from, to, unit, firstDay, lastDay }: Range, locale: Locale): string {
  const amount = (value: number) => formatQuantity({ value, unit, comparator: '=' }, locale);
  const values = {
    from: amount(from),
    to: amount(to),
    first: formatTime(firstDay, locale),
    last: formatTime(lastDay, locale),
  };
  return say(firstDay === lastDay ? 'ask.range-day' : 'ask.range', values, locale);
}

function answerLines(answer: Answer, number: number | null, { locale, paint, width }: Terminal): string[] {
  const { acts, words } = terms[locale.language];
  const mark = number === null ? '·' : String(number);
  const first = [{ text: `${mark.padStart(2)}  ` }];
  const rest = '    ';
  const quotation = oneLine(answer.quotationText);
  const shownWords = oneLine(answer.text);
  const said =
    answer.wording &&
    wrap([{ text: oneLine(answer.wording.text) }], { width, first: [{ text: rest }], rest, paint });
  const lines = wrap([{ text: `“${shownWords}”`, style: 'name' }], { width, first, rest, paint });
  if (said) lines.push(...said);
  else if (quotation !== shownWords && shownWords.length < SHORT)
    lines.push(...wrap([{ text: quotation }], { width, first: [{ text: rest }], rest, paint }));
  const who = [
    answer.source && `${answer.source}${answer.addressee ? ` → ${answer.addressee}` : ''}`,
    answer.act && acts[answer.act],
    answer.via.length > 0 && `${words.via} ${answer.via.join(', ')}`,
  ].filter(Boolean);
  const where = [
    answer.outlet,
    answer.published && formatTime(answer.published.slice(0, 10), locale),
    `[${answer.report}, ${answer.span.start}–${answer.span.end}]`,
    answer.also.length > 0 &&
      `+ ${answer.also.map((a) => `[${a.report}, ${a.span.start}–${a.span.end}]`).join(' ')}`,
  ].filter(Boolean);
  const about = [who.join(' · '), where.join(' · ')].filter(Boolean).join(' — ');
  lines.push(...wrap([{ text: about, style: 'quiet' }], { width, first: [{ text: rest }], rest, paint }));
  return lines;
}

const SHORT = 60; // a name or an amount is shown in its sentence

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
