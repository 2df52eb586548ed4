import type { ConceptField } from './field.js';

/** Media and technology. */
export const media: ConceptField = {
  acts: `publish broadcast post.online interview quote leak film.record coerce.cyber download`,
  things: `media media.tv media.social media.freedom press-conference press-release advertisement internet
    technology technology.ai phone.mobile privacy source.news`,
  people: `journalist`,
};
