import { officeWords } from '../offices.js';

/** Who speaks for a body of the state. */
export const offices = officeWords({
  heads: {
    ministry: 'मंत्रालय मंत्री सचिव',
    military: 'सेना वायुसेना नौसेना जनरल कर्नल ब्रिगेडियर एडमिरल',
    police: 'पुलिस एसपी डीजीपी थानेदार',
    government: 'सरकार प्रशासन',
    intelligence: 'खुफिया',
    presidency: 'राष्ट्रपति',
    premiership: 'प्रधानमंत्री',
  },
  portfolios: {
    foreign: 'विदेश',
    interior: 'गृह',
    defence: 'रक्षा',
    finance: 'वित्त',
    education: 'शिक्षा',
    health: 'स्वास्थ्य',
    agriculture: 'कृषि',
    transport: 'परिवहन रेल',
    justice: 'कानून',
  },
  premier: 'प्रधानमंत्री',
  holders: 'मंत्री सचिव',
  speakers: 'प्रवक्ता',
  speakersOf: 'के का की',
  chambers: 'कार्यालय दफ्तर',
  former: 'पूर्व',
});
