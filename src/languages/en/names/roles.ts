const rows: [string, string[]][] = [
  ['president', ['president']],
  ['premier', ['prime minister', 'premier']],
  ['minister', ['minister']],
  ['leader', ['president', 'prime minister', 'leader', 'chancellor', 'king', 'chief adviser']],
  ['chancellor', ['chancellor']],
  ['king', ['king']],
  ['prince', ['crown prince']],
  ['pope', ['pope']],
  ['secretary', ['secretary']],
  ['chief', ['chief', 'director', 'secretary-general']],
  ['spokesman', ['spokes', 'press secretary']],
  ['spokeswoman', ['spokes', 'press secretary']],
  ['spokesperson', ['spokes', 'press secretary']],
  ['ambassador', ['ambassador', 'envoy']],
  ['envoy', ['envoy', 'ambassador']],
  ['governor', ['governor']],
  ['diplomat', ['foreign minister', 'secretary of state']],
];

/** Offices as the gazetteer names them, by the word that stands for them. */
export const roles: ReadonlyMap<string, readonly string[]> = new Map(rows);
