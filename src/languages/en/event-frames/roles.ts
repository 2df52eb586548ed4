import type { RoleTable, Valency } from '../../event-frames.js';

const by: Valency = { by: 'actor' };
const withOthers: Valency = { with: 'actor', between: 'actor', among: 'actor', alongside: 'actor' };

/**
 * Participants by order and preposition, named after the verb they resemble. `possessive` is the 's before a noun,
 * `adjective` a nationality before it.
 */
export const enRoles: Readonly<Record<string, RoleTable>> = {
  /** X strikes (at, on) Y. */
  strike: {
    active: {
      subject: 'actor',
      object: 'recipient',
      on: 'recipient',
      against: 'recipient',
      at: 'recipient',
      into: 'recipient',
      in: 'recipient',
      upon: 'recipient',
      towards: 'recipient',
      toward: 'recipient',
    },
    passive: { subject: 'recipient', on: 'recipient', against: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      on: 'recipient',
      against: 'recipient',
      of: 'recipient',
      upon: 'recipient',
      into: 'recipient',
      in: 'recipient',
      from: 'actor',
      at: 'recipient',
      ...by,
    },
  },
  /** X does it to Y: arrests, kills, expels. */
  affect: {
    active: { subject: 'actor', object: 'recipient' },
    passive: { subject: 'recipient', ...by },
    nominal: { possessive: 'recipient', of: 'recipient', against: 'recipient', on: 'recipient', ...by },
  },
  /** X says it to Y: asks, orders, promises, warns, thanks. */
  tell: {
    active: {
      subject: 'actor',
      object: 'recipient',
      to: 'recipient',
      on: 'recipient',
      upon: 'recipient',
      with: 'recipient',
      at: 'recipient',
      against: 'recipient',
    },
    passive: { subject: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      from: 'actor',
      to: 'recipient',
      on: 'recipient',
      against: 'recipient',
      ...by,
    },
  },
  /** X says it of Y: criticises, praises, condemns. */
  judge: {
    active: {
      subject: 'actor',
      by: 'recipient',
      from: 'recipient',
      object: 'recipient',
      of: 'recipient',
      at: 'recipient',
      for: 'recipient',
      against: 'recipient',
      to: 'recipient',
      on: 'recipient',
      with: 'recipient',
    },
    passive: { subject: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      from: 'actor',
      of: 'recipient',
      against: 'recipient',
      for: 'recipient',
      to: 'recipient',
      ...by,
    },
  },
  /** X refuses what Y asks or offers: "rejected an appeal by Y". */
  refuse: {
    active: {
      subject: 'actor',
      object: 'recipient',
      of: 'recipient',
      by: 'recipient',
      from: 'recipient',
      with: 'recipient',
      to: 'recipient',
    },
    passive: { ...by, from: 'recipient' },
    nominal: { possessive: 'actor', adjective: 'actor', of: 'recipient', ...by },
  },
  /** X and Y do it together: meet, talk, fight, sign. */
  together: {
    active: { subject: 'actor', object: 'actor', ...withOthers },
    passive: { subject: 'actor', ...by, ...withOthers },
    nominal: { possessive: 'actor', adjective: 'actor', of: 'actor', ...by, ...withOthers },
  },
  /** X and Y do it, the object is a thing: sign a treaty, hold talks. */
  jointly: {
    active: { subject: 'actor', to: 'actor', ...withOthers },
    passive: { ...by, ...withOthers },
    nominal: { possessive: 'actor', adjective: 'actor', of: 'actor', ...by, ...withOthers },
  },
  /** X fights (with, against) Y. */
  fight: {
    active: {
      subject: 'actor',
      object: 'recipient',
      against: 'recipient',
      on: 'recipient',
      with: 'actor',
      between: 'actor',
    },
    passive: { subject: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      against: 'recipient',
      on: 'recipient',
      with: 'actor',
      between: 'actor',
      by: 'actor',
    },
  },
  /** X goes to see Y, or to the place Y; Y receives X is `host`. */
  visit: {
    active: {
      subject: 'actor',
      object: 'recipient',
      to: 'recipient',
      in: 'recipient',
      with: 'recipient',
      at: 'recipient',
      on: 'recipient',
    },
    passive: { subject: 'recipient', ...by },
    nominal: { possessive: 'actor', of: 'actor', to: 'recipient', with: 'recipient', ...by },
  },
  host: {
    active: { subject: 'recipient', object: 'actor' },
    passive: { subject: 'actor', by: 'recipient' },
    nominal: {},
  },
  /** X makes peace between Y and Z. */
  mediate: {
    active: { subject: 'actor', between: 'recipient', with: 'recipient', among: 'recipient' },
    passive: { between: 'recipient', ...by },
    nominal: { possessive: 'actor', between: 'recipient', adjective: 'actor', ...by },
  },
  /** X demonstrates, against Y. */
  protest: {
    active: { subject: 'actor', against: 'recipient', at: 'recipient' },
    passive: { against: 'recipient', ...by },
    nominal: { possessive: 'actor', of: 'actor', against: 'recipient', ...by },
  },
  /** X gives something to Y. */
  give: {
    active: { subject: 'actor', to: 'recipient', for: 'recipient', with: 'recipient', object: 'recipient' },
    passive: { to: 'recipient', for: 'recipient', subject: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      from: 'actor',
      to: 'recipient',
      for: 'recipient',
      ...by,
    },
  },
  /** X helps Y. */
  help: {
    active: { subject: 'actor', object: 'recipient', to: 'recipient', for: 'recipient' },
    passive: { subject: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      from: 'actor',
      to: 'recipient',
      for: 'recipient',
      of: 'recipient',
      ...by,
    },
  },
  /** X puts it on Y: sanctions, duties, restrictions; lifts it from Y. */
  impose: {
    active: {
      subject: 'actor',
      on: 'recipient',
      against: 'recipient',
      upon: 'recipient',
      from: 'recipient',
      to: 'recipient',
      with: 'recipient',
      in: 'recipient',
    },
    passive: { on: 'recipient', against: 'recipient', from: 'recipient', in: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      on: 'recipient',
      against: 'recipient',
      of: 'recipient',
      ...by,
    },
  },
  /** X does it, there may be a Y at whom it is aimed. */
  act: {
    active: {
      subject: 'actor',
      against: 'recipient',
      to: 'recipient',
      toward: 'recipient',
      towards: 'recipient',
      from: 'recipient',
      in: 'recipient',
      on: 'recipient',
    },
    passive: { from: 'recipient', in: 'recipient', to: 'recipient', ...by },
    nominal: {
      possessive: 'actor',
      adjective: 'actor',
      of: 'actor',
      from: 'recipient',
      to: 'recipient',
      against: 'recipient',
      ...by,
    },
  },
  /** X fires it (at, into) Y. */
  fire: {
    active: {
      subject: 'actor',
      at: 'recipient',
      on: 'recipient',
      against: 'recipient',
      into: 'recipient',
      toward: 'recipient',
      towards: 'recipient',
    },
    passive: { at: 'recipient', on: 'recipient', into: 'recipient', against: 'recipient', ...by },
    nominal: { possessive: 'actor', adjective: 'actor', at: 'recipient', on: 'recipient', ...by },
  },
  /** It befalls X: freed on bail, tried. */
  undergo: {
    active: { subject: 'recipient', object: 'recipient', by: 'actor' },
    passive: { subject: 'recipient', object: 'recipient', ...by },
    nominal: { of: 'recipient', possessive: 'recipient', ...by },
  },
  /** X takes, occupies, enters the place Y. */
  take: {
    active: { subject: 'actor', object: 'recipient', from: 'recipient', in: 'recipient', of: 'recipient' },
    passive: { subject: 'recipient', from: 'recipient', ...by },
    nominal: { possessive: 'actor', adjective: 'actor', of: 'recipient', ...by },
  },
};
