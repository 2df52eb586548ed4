import { wordsOf } from '../names.js';
import type { ClosedClass } from '../word.js';

const lists: readonly (readonly [ClosedClass, string])[] = [
  [
    'postposition',
    'ने को से का के की में पर तक लिए साथ बाद पहले दौरान बीच द्वारा बारे खिलाफ ओर तरफ अनुसार मुताबिक हवाले बिना लेकर बजाय अलावा',
  ],
  [
    'pronoun',
    'वह वे उन्होंने उसने उनके उनका उनकी उन्हें उसे उसका उसकी उसके उनसे उससे मैं मैंने हम हमने मेरा मेरे मेरी हमारा हमारे हमारी मुझे हमें आप आपने यह ये इसने इन्होंने इसका इसकी इसके इनका इनकी इनके',
  ],
  ['determiner', 'इस उस इन उन कोई किसी कुछ सभी सब हर एक दोनों'],
  ['conjunction', 'और तथा एवं व लेकिन मगर परंतु किंतु या'],
  ['complementiser', 'कि'],
  ['relative', 'जो जिस जिसने जिन जिन्होंने जिसके जिसकी जिसका जहां जब'],
  ['interrogative', 'क्या कौन किसने कब कहां क्यों कितने कितना कितनी कैसे'],
  ['negation', 'नहीं न ना मत'],
  ['auxiliary', 'है हैं था थे थी थीं हूं रहा रहे रही गया गए गई जा चुका चुके चुकी होगा होगी होंगे हुआ हुए हुई'],
  ['adverb', 'अब तब वहां यहां बहुत फिर भी ही तो साथ अभी आगे वहीं हालांकि इसलिए क्योंकि अगर यदि'],
];

/** Folded words of closed classes, by what they do in a sentence; of two classes the first. */
export const closedWords: ReadonlyMap<string, ClosedClass> = new Map(
  [...lists].reverse().flatMap(([kind, list]) => wordsOf(list).map((word) => [word, kind] as const)),
);
