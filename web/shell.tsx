import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../src/server/schemas/access.js';
import { Help } from './parts/help.js';
import { Printed } from './parts/printed.js';
import { Settings } from './parts/settings.js';
import { SignedIn, SignIn } from './parts/sign-in.js';
import { Toast } from './parts/toast.js';
import { screenAt } from './routes.js';
import { AddReports } from './screens/desk/add-reports.js';
import { adding } from './state/adding.js';
import { get, pending } from './state/api.js';
import { t } from './state/say.js';
import { may, session, signedOut } from './state/session.js';
import { SHORTCUTS } from './state/shortcut-table.js';
import { useShortcuts } from './state/shortcuts.js';
import { go, path, query } from './state/url.js';
import type { Word } from './words/en.js';

const READ: readonly (readonly [to: string, word: Word, key: string])[] = [
  ['/', 'nav.desk', 'g d'],
  ['/search', 'nav.search', 'g s'],
  ['/compare', 'nav.compare', 'g c'],
  ['/actors', 'nav.actors', 'g p'],
];
const SEE: typeof READ = [
  ['/timeline', 'nav.timeline', 'g t'],
  ['/map', 'nav.map', 'g m'],
  ['/network', 'nav.network', 'g n'],
  ['/figures', 'nav.figures', 'g f'],
];
const MEND: typeof READ = [['/review', 'nav.review', 'g r']];
const RUN: typeof READ = [['/access', 'nav.access', 'g a']];

/** What stands around every screen: where one can go, the question, language and light. */
export function Shell(): JSX.Element {
  const open = useSignal(false);
  const helping = useSignal(false);
  const question = useRef<HTMLInputElement>(null);
  const here = path.value;
  useEffect(() => {
    open.value = false;
  }, [here]);
  useEffect(() => {
    get<Session>('/session').then(
      (told) => void (session.value = told),
      () => {}, // what the screens ask for says what is wrong
    );
  }, []);
  useShortcuts('everywhere', {
    'keys.help': () => void (helping.value = true),
    'keys.ask': () => question.current?.focus(),
    'keys.desk': () => go('/'),
    'keys.search': () => go('/search'),
    'keys.compare': () => go('/compare'),
    'keys.actors': () => go('/actors'),
    'keys.timeline': () => go('/timeline'),
    'keys.map': () => go('/map'),
    'keys.network': () => go('/network'),
    'keys.figures': () => go('/figures'),
    'keys.review': () => go('/review'),
    'keys.access': () => may('admin') && go('/access'),
    'keys.add': () => may('write') && (adding.value = true),
  });
  const section = `/${here.split('/')[1]}`.replace('/reports', '/');
  const links = (list: typeof READ) => (
    <ul>
      {list.map(([to, word, keys]) => (
        <li key={to}>
          <a href={to} {...(section === to && { 'aria-current': 'page' as const })}>
            {t(word)}
            <kbd aria-hidden="true">{keys}</kbd>
          </a>
        </li>
      ))}
    </ul>
  );
  if (signedOut()) return <SignIn />;
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={() => document.querySelector('main')?.focus()}>
        {t('skip')}
      </button>
      <header class={`rail ${open.value ? 'open' : ''}`}>
        <div class="rail-top">
          <div>
            <a class="wordmark" href="/" aria-label="Readout">
              Read<span>out</span>
            </a>
            <p class="strap small">{t('strap')}</p>
          </div>
          <button
            type="button"
            class="menu"
            aria-expanded={open.value}
            onClick={() => void (open.value = !open.value)}
          >
            {t('menu')}
          </button>
        </div>
        <nav aria-label={t('nav.title')}>
          {links(READ)}
          {links(SEE)}
          {links(may('admin') ? [...MEND, ...RUN] : MEND)}
        </nav>
        <div class="rail-foot small">
          <Settings />
          <SignedIn />
          <button type="button" class="bare" onClick={() => void (helping.value = true)}>
            {t('keys.title')} <kbd>?</kbd>
          </button>
        </div>
      </header>
      <div class="page">
        <div class="ask no-print" role="search">
          <form
            onSubmit={(e) => {
              e.preventDefault();
              const asked = question.current!.value.trim();
              if (asked) go(`/ask?q=${encodeURIComponent(asked)}`);
            }}
          >
            <label class="hidden" for="question">
              {t('ask.label')}
            </label>
            <input
              id="question"
              ref={question}
              name="q"
              autocomplete="off"
              maxLength={500}
              placeholder={t('ask.placeholder')}
              value={here === '/ask' ? (query.value.get('q') ?? '') : ''}
              key={here === '/ask' ? query.value.get('q') : ''}
            />
            <button type="submit" class="bare">
              {t('ask.go')}
            </button>
          </form>
        </div>
        <Printed />
        <main id="main" tabIndex={-1} aria-busy={pending.value > 0}>
          {screenAt(here)}
        </main>
      </div>
      {adding.value && <AddReports />}
      {helping.value && <Help shortcuts={SHORTCUTS} close={() => void (helping.value = false)} />}
      <Toast />
    </div>
  );
}
