// How English asks. Verbs of saying come from the reader's own lexicon.

export const auxiliaries =
  "did do does is are was were has have had will would can could should shall may might must didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't won't";

/** Nouns behind which and what that tell what is asked for. */
export const sorts = {
  when: 'time day date year month week hour century season',
  where:
    'country city place town village district province region state area location street river road highway hospital court airport port island border site venue capital neighbourhood',
  person: 'person man woman leader minister official president politician spokesperson spokesman',
  organization:
    'organization organisation agency company party group body outlet newspaper ministry source channel network broadcaster station magazine daily website institution side force army committee panel council commission bank',
} as const;

/** Nouns for what somebody says: "What is X's position?" */
export const sayingNouns =
  'position view response reaction statement comment stance claim explanation account version message answer reply opinion argument remark remarks demand warning proposal assessment allegation accusation promise forecast prediction advice condition reasoning verdict take word words';
/** Nouns for a number: "What is the death toll?" */
export const numberNouns =
  'toll number total share percentage amount cost price reserve reserves size population rate margin figure count length height depth distance age budget value turnout temperature';
export const durationWords = 'long';
/** Behind how, where they ask for an amount: how far, how big. */
export const measures = 'many much long far old big large high deep tall heavy fast wide often';

/** Verbs of mentioning at all. */
export const mentionVerbs =
  'mention address discuss comment refer reference raise acknowledge touch allude include note speak talk';
/** Verbs of saying that tell nothing of how: to apologise is more. */
export const plainVerbs =
  'say tell state inform report note add mention explain announce declare comment remark speak talk write discuss address refer';
export const responseVerbs = 'respond react reply comment';

/** Words that ask to be told. */
export const leadIns =
  'please tell me us show give let know i want would like to can could you do wonder wondering explain if whether any idea so and well';

/** Words that tell nothing that a report must have. */
export const empty =
  'happen happened happening take took taken place occur there thing things anything something say said people person many much actually really exactly ever yet also about regarding concerning it its his her their they he she him them this that these those one be do have get got make made give gave go went come came total number latest news report reports reported information fact true case just only so far';

/** Nouns that carry what is said as a paper does, though some are verbs too. */
export const papers =
  'account statement report readout communique release letter speech post version note document email';
