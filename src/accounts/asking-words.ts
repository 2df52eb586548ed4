/** Words that ask, as headlines put questions: "কী কথা হলো", "What Putin told Kim". */
const words = {
  bn: 'কী কে কারা কেন কোথায় কখন কবে কত কতজন কীভাবে কোন',
  en: 'what who whom why where when which how',
};
const anyOf = (list: string) => list.split(' ').join('|').normalize('NFC');
export const asks = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anyOf(words.bn)})(?![\\p{L}\\p{M}])|^(?:${anyOf(words.en)})(?![\\p{L}\\p{M}])`,
  'iu',
);
