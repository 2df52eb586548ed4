import { styleText } from 'node:util';

export type Style = 'heading' | 'title' | 'name' | 'quiet' | 'alert';
export type Paint = (text: string, style?: Style) => string;

const FORMATS: Record<Style, Parameters<typeof styleText>[0]> = {
  heading: ['bold', 'cyan'],
  title: ['bold', 'underline'],
  name: 'bold',
  quiet: 'dim',
  alert: 'yellow',
};

/** Colours text, or leaves it as it is where colour is off. */
export const painter = (colour: boolean): Paint =>
  colour
    ? (text, style) => (style && text ? styleText(FORMATS[style], text, { validateStream: false }) : text)
    : (text) => text;

/** Whether a stream takes colour: a terminal does, unless the person says otherwise. */
export function wantsColour(
  stream: { isTTY?: boolean },
  options: { color?: boolean | undefined },
  env: Record<string, string | undefined>,
): boolean {
  if (options.color === false || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
