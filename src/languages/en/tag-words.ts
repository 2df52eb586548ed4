// Word classes that only the tagger asks for.

export const COORDINATORS = new Set(['and', 'or', 'but', 'nor', 'yet']);
export const HIS = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'her', 'whose']);
export const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'they', 'we', 'you', 'it', 'who']);
export const OBJECT_PRONOUNS = new Set(['him', 'me', 'us', 'them']);
export const TIME_WORDS = new Set(
  'yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);
export const PERIODS = new Set(
  'week month year night morning afternoon evening weekend summer winter spring autumn fall decade century day hour'.split(
    ' ',
  ),
);
export const MONTHS = new Set(
  'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
export const ADJECTIVES = new Set(
  'new own same former senior top many several other first second last next public recent such early late good great clear strong initial official latest final major big large small long high low likely able unable willing ready sure certain aware keen'.split(
    ' ',
  ),
);
/** Forms that are verbs wherever grammar lets them be. */
export const VERB_FIRST = new Set(
  'says say said tells tell told believe believes think thinks thought deny denies insist insists argue argues accuse accuses warn warns urge urges admit admits vow vows suggest suggests acknowledge acknowledges maintain maintains ask asks write writes add adds explain explains declare declares announce announces confirm confirms condemn condemns reveal reveals predict predicts expect expects assert asserts contend contends know knows agree agrees refuse refuses decline declines allege alleges recommend recommends criticise criticises criticize criticizes praise praises thank thanks reject rejects dismiss dismisses tweet tweets note notes see sees want wants show shows find finds'.split(
    ' ',
  ),
);

export const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen crore lakh'.split(
    ' ',
  ),
);

/** Forms in -ing that are nouns behind another noun. */
export const NOUNS_IN_ING = new Set(
  'hearing meeting briefing gathering building filing ruling finding polling funding spending training housing trading banking wedding shooting bombing killing opening posting broadcasting'.split(
    ' ',
  ),
);
