import { ACTS, EVENT_STATUSES, MEDIA, PLOVER, QUOTE_KINDS } from '../readout/vocabulary.js';

const types = Object.keys(PLOVER);
const modes = [...new Set(Object.values(PLOVER).flat())];

/** What brat must be told of the types that Readout writes. */
export const BRAT_CONFIGURATION = `[entities]
Person
Organization
Place
Group
Source
Content
Time
Quantity

[relations]
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution	Source*:<ENTITY>, Content*:Content, Addressee*:<ENTITY>, Via*:<ENTITY>
${types.map((type) => `${type}	Actor*:<ENTITY>, Recipient*:<ENTITY>, Where?:Place`).join('\n')}

[attributes]
Act	Arg:Attribution, Value:${ACTS.join('|')}
Medium	Arg:Attribution, Value:${MEDIA.join('|')}
Quote	Arg:Attribution, Value:${QUOTE_KINDS.join('|')}
Status	Arg:${types.join('|')}, Value:${EVENT_STATUSES.join('|')}
Mode	Arg:${types.join('|')}, Value:${modes.join('|')}
`;
