import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';

/** The screen's heading, which is the page's title too. */
export function Title({
  text,
  lang,
  children,
}: {
  text: string;
  lang?: string | undefined;
  children?: ComponentChildren;
}): JSX.Element {
  useEffect(() => {
    document.title = `${text} · Readout`;
  }, [text]);
  return (
    <header class="title">
      <h1 {...(lang && { lang })}>{text}</h1>
      {children}
    </header>
  );
}
