import type { Act } from '../../readout/vocabulary.js';

// The commonest ways in which Hindi newsrooms report speech.

/**
 * Verbs by act: the root (कह) that every form is made from, before it the noun of a compound (दावा कर), with `_` where a
 * postposition may part what is said from it (की मांग कर).
 */
export const verbs: Readonly<Partial<Record<Act, string>>> = {
  say: 'कह, बता, बोल, लिख, जोड़, समझा, दोहरा, रेखांकित कर, स्पष्ट कर, जानकारी दे, बयान दे, जवाब दे, जोर दे',
  announce: 'घोषणा कर, ऐलान कर, एलान कर',
  claim: 'दावा कर',
  confirm: 'पुष्टि कर, स्वीकार कर, कबूल कर, मान',
  deny: 'इनकार कर, इंकार कर, खंडन कर, खारिज कर',
  praise: 'तारीफ कर, प्रशंसा कर, सराहना कर',
  thank: 'धन्यवाद दे, शुक्रिया अदा कर, आभार जता, आभार व्यक्त कर',
  condemn: 'निंदा कर, आलोचना कर, भर्त्सना कर',
  accuse: 'आरोप लगा',
  warn: 'चेतावनी दे, आगाह कर, चेता',
  pledge: 'वादा कर, आश्वासन दे, भरोसा दे, संकल्प ले',
  demand: 'मांग कर, अपील कर, आग्रह कर, आदेश दे, निर्देश दे, अनुरोध कर',
  ask: 'पूछ, सवाल कर, सवाल उठा',
  believe: 'उम्मीद जता, आशंका जता, चिंता जता, अनुमान लगा, विश्वास जता, सोच',
  omit: 'टिप्पणी नहीं कर, जिक्र नहीं कर, उल्लेख नहीं कर',
};

/** Nouns by act, of "उनका कहना है कि", "सरकार का दावा है कि". */
export const nouns: Readonly<Partial<Record<Act, string>>> = {
  say: 'कहना बयान',
  claim: 'दावा',
  accuse: 'आरोप',
  believe: 'मानना अनुमान सोचना',
  demand: 'मांग',
};

/** After the source and के: के मुताबिक़, according to. */
export const according = 'मुताबिक अनुसार';
/** After who passes the words on and के: एएनआई के हवाले से. */
export const relayed = 'हवाले से';
/** Before a passive they are no source but where the words stand: बयान में कहा गया है. */
export const papers = 'बयान रिपोर्ट विज्ञप्ति प्रेस_विज्ञप्ति ट्वीट पोस्ट खत चिट्ठी पत्र अधिसूचना';
/** Verbs whose addressee takes को; the others' takes से. */
export const addressedWithKo = 'बता चेता आगाह_कर चेतावनी_दे आश्वासन_दे धन्यवाद_दे जानकारी_दे आदेश_दे निर्देश_दे भरोसा_दे';
