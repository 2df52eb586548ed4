import { wordsOf } from '../../names.js';

// "the Palestinian group", "the senior diplomat": phrases that go on with who was spoken of, and what keeps them from it.

/** Bodies in general, and those who speak for one: "the Chilean army" is an army that nobody has named yet. */
export const general: ReadonlySet<string> = new Set(
  wordsOf(
    'agency group body organisation organization movement party company firm faction militia watchdog union network bloc institution diplomat official lawmaker politician envoy spokesman spokeswoman spokesperson',
  ),
);

/** Words before them that tell little more. */
export const light: ReadonlySet<string> = new Set(
  wordsOf(
    'senior top veteran global international regional national local armed militant rebel islamist ruling opposition top-ranking',
  ),
);

/** Words that open a clause which only tells which one is meant: "the tariff that X has threatened". */
export const relatives: ReadonlySet<string> = new Set(wordsOf('that which who whom'));
