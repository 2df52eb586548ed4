import type { Report } from '../readout/report.js';
import { normaliseDate } from './dates.js';
import { reportFromText } from './plain.js';

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
type Field = 'headline' | 'published' | 'outlet' | 'section' | 'language' | 'url';
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['date', 'published'],
  ['published', 'published'],
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['publisher', 'outlet'],
  ['section', 'section'],
  ['category', 'section'],
  ['language', 'language'],
  ['lang', 'language'],
  ['url', 'url'],
  ['link', 'url'],
]);

/** Prose of a Markdown text: headings, emphasis, links, lists and code lose their marks, images and rules go. */
export function stripMarkdown(markdown: string): string {
  let fenced = false;
  const lines = markdown.split('\n').map((line) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      return '';
    }
    if (fenced) return line;
    if (/^\s{0,3}(?:[-*_]\s*){3,}$|^\s{0,3}=+\s*$/.test(line)) return '';
    if (/^\s{0,3}#{1,6}\s/.test(line)) return `\n${inline(line.trim().replace(/^#+\s+/, '')).trim()}\n`;
    return inline(line.replace(/^\s{0,3}(?:>\s?)+|^\s*(?:[-*+]|\d{1,3}[.)])\s+/, ''));
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// what opens a mark again ends the search for its end: a row of openers would be searched from each of them
const TARGET = '\\([^()]{0,2000}(?:\\([^()]{0,500}\\)[^()]{0,2000})?\\)';
const IMAGE = new RegExp(`!\\[[^[\\]]{0,500}\\]${TARGET}`, 'g');
const LINK = new RegExp(`\\[([^[\\]]{1,500})\\](?:${TARGET}|\\[[^[\\]]{0,200}\\])`, 'g');

function inline(line: string): string {
  return withoutComments(line)
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(\*\*\*|\*\*|\*|~~)(?=\S)([^*~]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{M}\p{N}_])(__|_)(?=\S)([^_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{M}\p{N}_])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1');
}

function withoutComments(line: string): string {
  let kept = '';
  let from = 0;
  for (let at = line.indexOf('<!--'); at >= 0; at = line.indexOf('<!--', from)) {
    const end = line.indexOf('-->', at + 4);
    if (end < 0) break;
    kept += line.slice(from, at);
    from = end + 3;
  }
  return kept + line.slice(from);
}

/** A report from Markdown; a block of `key: value` lines between `---` at the top gives its metadata. */
export function reportFromMarkdown(id: string, source: string): Report {
  const markdown = source.replace(/\r\n?/g, '\n');
  const matter = FRONT_MATTER.exec(markdown);
  const given: Partial<Record<Field, string>> = {};
  for (const line of matter?.[1]?.split('\n') ?? []) {
    const [, key, value] = /^([A-Za-z_-]+)[ \t]{0,20}:(.+)$/.exec(line) ?? [];
    const field = key && FIELDS.get(key.toLowerCase());
    if (field && value?.trim()) given[field] ??= value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  let text = stripMarkdown(matter ? markdown.slice(matter[0].length) : markdown);
  const { headline, published, ...rest } = given;
  if (headline && !text.startsWith(headline)) text = `${headline}\n\n${text}`;
  const report = reportFromText(id, text);
  if (headline) report.headline = { start: 0, end: headline.length };
  const date = published && normaliseDate(published);
  return { ...report, ...rest, ...(date && { published: date }) };
}
