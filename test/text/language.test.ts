import { expect, test } from 'vitest';
import { detectableLanguages, detectLanguage } from '../../src/text/language.js';

const cases: [language: string, ...texts: string[]][] = [
  ['bn', 'নদীর পাড়ে আজ মেলা বসেছে।', 'The Daily জানিয়েছে, নদীর পাড়ে আজ মেলা বসেছে বলে শোনা যায়।', 'মেলা'],
  ['as', 'নদীৰ পাৰত আজি মেলা বহিছে বুলি তেওঁলোকে কৈছে।'],
  ['en', 'The fair by the river was opened on Friday.', 'Mayor opens fair', 'She said that মেলা was held.'],
  ['de', 'Der Markt am Fluss wurde am Freitag von der Stadt eröffnet, und es ist nicht zu kalt.'],
  ['fr', 'Le marché a été ouvert vendredi par la mairie, et les habitants sont venus dans la rue.'],
  ['es', 'El mercado fue abierto el viernes por la ciudad y los vecinos no pagan más que antes.'],
  ['it', 'Il mercato è stato aperto venerdì dal sindaco della città, che non ha parlato con gli abitanti.'],
  ['pt', 'A feira foi aberta na sexta pela prefeitura e não há mais espaço, disse o prefeito à rádio.'],
  ['nl', 'De markt is vrijdag door het bestuur van de stad geopend en er zijn niet veel mensen.'],
  ['tr', 'Pazar cuma günü belediye tarafından açıldı ve çok sayıda kişi için yeni bir yer oldu.'],
  ['id', 'Pasar itu dibuka pada hari Jumat oleh wali kota dan warga yang datang tidak sedikit.'],
  ['vi', 'Hội chợ được mở vào thứ sáu và người dân không phải trả tiền cho các gian hàng của thành phố.'],
  ['pl', 'Targ został otwarty w piątek przez miasto i nie jest to już tylko dla mieszkańców.'],
  ['cs', 'Trh byl v pátek otevřen městem a podle starosty bude také pro děti, ale ne zdarma.'],
  ['da', 'Markedet blev fredag åbnet af byen, og borgmesteren siger, at det ikke er dyrt.'],
  ['hi', 'नदी के किनारे आज मेला लगा है।'],
  ['ar', 'افتتح العمدة السوق يوم الجمعة في المدينة القديمة على النهر.'],
  ['fa', 'شهردار روز جمعه بازار را گشود و گفت که این کار خوبی است.'],
  ['ur', 'میئر نے جمعے کو بازار کھول دیا اور کہا کہ یہ اچھا ہے۔'],
  ['ru', 'Мэр открыл ярмарку в пятницу, и это было хорошо для всех.'],
  ['uk', 'Мер відкрив ярмарок у п’ятницю, і це добре для всіх.'],
  ['ko', '시장은 금요일에 장터를 열었다.'],
  ['ja', '市長は金曜日に市場を開いた。'],
  ['zh', '市长星期五宣布市场开放。'],
  ['th', 'นายกเทศมนตรีเปิดตลาดเมื่อวันศุกร์'],
  ['ta', 'மேயர் வெள்ளிக்கிழமை சந்தையைத் திறந்தார்.'],
  ['te', 'మేయర్ శుక్రవారం మార్కెట్‌ను ప్రారంభించారు.'],
  [
    'und',
    '',
    '12345',
    '… — !!!',
    '\ud800',
    'Bazar shuru hoyeche aj nodir pare ebong onek manush eshechen bole jana geche.',
  ],
];

test.each(cases.flatMap(([language, ...texts]) => texts.map((text) => [text, language] as const)))(
  '%s → %s',
  (text, language) => expect(detectLanguage(text)).toBe(language),
);

test('both encodings of য় are the same language', () => {
  const text = 'তিনি জানিয়েছেন'; // য় as one letter and as letter with nukta
  expect(detectLanguage(text.normalize('NFC'))).toBe('bn');
});

test('every language that rows name is listed', () => {
  for (const [language] of cases) if (language !== 'und') expect(detectableLanguages).toContain(language);
});
