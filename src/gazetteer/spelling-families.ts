/**
 * How Latin letters sound, a family of spellings each. A rule is `letters sounds`; `-` is silence. `^` binds a rule to a
 * word's beginning, `$` to its end, `>abc` to a following letter of these. The longest rule wins, then the closest bound.
 * What a family does not say it takes from `roman`: English spelling as far as it is regular, and romanised names.
 */
const EASTERN = `
w v; v v; j y; c ts; ch x; č c; ć c; š S; ś S; ž Z; ź Z; ż Z; ř rZ; đ j; dž j; ď d; ť t; ň n; ń n; ľ l; ě ye; ů u; y i; ý i; lj l; nj n; ij i`;

const FAMILIES = {
  roman: `
a a; b b; c k; d d; e e; f f; g g; h h; i i; j j; k k; l l; m m; n n; o o; p p; q k; r r; s s; t t; u u; v v; w w; x ks; y i; z z
c>eiy s; cc>ei ks; ch c; tch c; sch S; sh S; shch Sc; ck k; qu kw; ^x z; ph f; bh b; dh d; th t; gh g; kh x; zh Z; ts ts; tz ts; dj j; dzh j
ng N; ^kn n; ^wr r; wh w; y>aeou y; ^y y; ee i; oo u; ou u; aw o; ay ei; ey ei; ei ei; igh ai; e$ @; es$ es; gh$ g; sz S; cz c; wa wa
ville$ vil; burgh$ barg; borough$ baro; shire$ Sar; cester$ star; tion$ San; eau o; sion$ San; ough o; mouth$ mat; ford$ ford; ow$ o; ham$ ham
ş S; ș S; ç s; č c; ć c; š S; ž Z; ğ -; ı i; ö O; ü U; ä E; å o; æ E; ø O; œ O; ß s; đ d; ð d; þ t; ł l; ñ ny; ə E; ţ ts; ț ts; ă @; ő O; ű U`,
  french: `
ou u; oû u; au o; eau o; ai E; aî E; ei E; oi wa; eu O; œu O; u U; û U; ch S; gn ny; j Z; g>eiéèy Z; ge>ao Z; c>eiéèy s; ç s; qu k; gu>eiéè g; ph f; th t; h -; w w
ll l; ille$ il; illes$ il; ay$ E; ey$ E; ez$ e; er$ e; et$ e; s$ -; x$ -; t$ -; d$ -; p$ -; e$ @; es$ @; ent$ an; ts$ -; ds$ -; aux$ o; eaux$ o; oux$ u; y i; y>aeou y; tch c; dj j; ng N; ë e; ï i`,
  german: `
sch S; tsch c; ch x; ^ch k; chs ks; c k; ck k; w v; v f; z ts; tz ts; ß s; ^st St; ^sp Sp; ie i; ei ai; ai ai; ay ai; eu oi; äu oi; ä E; ö O; ü U; oe O; ue U; ae E; j y; th t; ph f; y U; qu kv; ng N; e$ e; ow$ o; dt t; d$ t; b$ p; ah a; eh e; oh o; uh u; sh sh`,
  spanish: `
j h; g>eiéí h; gu>eiéí g; ll y; ñ ny; z s; c>eiéí s; ch c; qu k; v b; h -; y i; y>aeou y; ^y y; ^hu w; x h; rr r; ü u; e$ e; ou ou; th t`,
  portuguese: `
ch S; x S; lh ly; nh ny; j Z; g>eiéí Z; gu>eiéí g; qu k; qu>ao kw; c>eiéí s; ç s; ão aun; ões oins; ã an; õ on; h -; s$ s; ou o; e$ e; y i; rr r; z z; z$ s`,
  italian: `
c>eiè c; ch k; ci>aou c; g>eiè j; gh g; gi>aou j; gli li; gn ny; sc>ei S; sci>aou S; sch sk; z ts; zz ts; qu ku; j y; h -; e$ e; ou ou; y i`,
  polish: `
sz S; cz c; szcz Sc; rz Z; ż Z; ź Z; ś S; ć c; ci>aeoóuąę c; si>aeoóuąę S; zi>aeoóuąę Z; ni>aeoóuąę n; ch x; w v; ł w; j y; c ts; ó u; ą on; ę en; ń n; dz dz; dź j; dż j; y i; e$ e; ow ov; ck tsk; w$ f; g$ k; d$ t`,
  czech: `${EASTERN}; e$ e; ou ou; th t; ck tsk; dj j`,
  hungarian: `
sz s; s S; cs c; zs Z; gy j; ly y; ny ny; ty ty; c ts; cz ts; j y; ö O; ő O; ü U; ű U; w v; á a; a o; é e; ó o; ú u; í i; e$ e; th t; y i`,
  romanian: `
ș S; ş S; ț ts; ţ ts; ch k; c>ei c; g>ei j; gh g; ci$ c; ă @; â i; î i; j Z; h h; e$ e; oa oa; ea ea; ou ou; i$ -`,
  turkish: `
c j; ç c; ş S; ğ -; ı i; ö O; ü U; j Z; y y; ə E; x x; q g; e$ e; w v; ch c; sh S; ou ou; ow ov`,
  vietnamese: `
đ d; d d; x s; nh n; ph f; th t; tr c; gi z; kh x; qu kw; c k; ch c; y i; ng N; ngh N; ươ uo; uy ui; e$ e; ou ou`,
  pinyin: `
q c; x S; zh j; z j; c ts; ch c; j j; ü U; ian ien; yan ien; ui uei; iu iu; ou ou; h h; e$ e; e @; ng N; r r; w w; y i; y>aeou y; ^yi i; ^wu u; ei ei; ao ao; uan uan`,
  dutch: `
ij ei; oe u; ui ou; uu U; u U; eu O; ie i; sch sx; sch$ s; ch x; g x; w v; v v; y ei; j y; aa a; ee e; oo o; ou ou; e$ @; tj c; th t; z z`,
  nordic: `
å o; ä E; ö O; ø O; æ E; j y; kj S; sj S; skj S; tj c; w v; y U; k k; ch k; e$ e; ou ou; th t; hv v; gj y; dt t; å o; ee e; oo o; c>eiy s; z s`,
  baltic: `${EASTERN}; ģ g; ķ k; ļ l; ņ n; š S; ė e; ę e; ą a; ų u; ū u; ie ie; uo uo; e$ e; as$ as`,
  albanian: `
ç c; q c; xh j; sh S; zh Z; x dz; j y; ë @; dh d; th t; y U; c ts; gj j; ll l; rr r; nj n; e$ e; ou ou`,
  finnish: `
j y; ä E; ö O; õ O; ü U; y U; w v; e$ e; ee e; oo o; ou ou; š S; ž Z; aa a; uu u; ii i`,
} as const;

export type SpellingFamily = keyof typeof FAMILIES;
export const SPELLINGS: Readonly<Record<SpellingFamily, string>> = FAMILIES;

/** The families that a country's names are spelled in, by ISO 3166-1 alpha-2, besides `roman`. */
const COUNTRIES: Record<Exclude<SpellingFamily, 'roman'>, string> = {
  french:
    'FR BE CH LU MC SN CI ML BF NE TD CF CM GA CG CD MG DJ GN BJ TG HT GP MQ RE GF NC PF KM CA DZ MA TN MR RW BI LB',
  german: 'DE AT CH LI LU',
  spanish: 'ES MX AR CL CO PE VE EC BO PY UY CR PA NI HN SV GT DO CU PR GQ',
  portuguese: 'PT BR AO MZ GW CV ST TL',
  italian: 'IT SM VA CH',
  polish: 'PL',
  czech: 'CZ SK SI HR BA RS ME MK XK',
  hungarian: 'HU',
  romanian: 'RO MD',
  turkish: 'TR AZ CY TM',
  vietnamese: 'VN',
  pinyin: 'CN TW',
  dutch: 'NL BE SR',
  nordic: 'SE NO DK IS FO GL',
  baltic: 'LT LV',
  albanian: 'AL XK',
  finnish: 'FI EE',
};

const byCountry = new Map<string, SpellingFamily[]>();
for (const [family, countries] of Object.entries(COUNTRIES))
  for (const country of countries.split(' '))
    byCountry.set(country, [...(byCountry.get(country) ?? []), family as SpellingFamily]);

const ROMAN: readonly SpellingFamily[] = ['roman'];

/** Spelling families to read a name by: `roman` first, then those of its country. */
export const familiesOf = (country: string | null): readonly SpellingFamily[] => [
  ...ROMAN,
  ...((country && byCountry.get(country)) || []),
];
