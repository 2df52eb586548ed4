import type { ConceptField } from './field.js';

/** Change, motion and course of events. */
export const change: ConceptField = {
  acts: `change.rise change.fall change change.improve change.worsen begin end continue stop delay prevent cause
    result happen succeed fail try go come return send bring enter give get take keep use make throw find
    show protect ensure face solve suffer wait need avoid compete unite divide hide celebrate emerge exist
    become spread exchange contribute settle undermine dominate overcome adapt cross attract fill engage
    double lose reach pass`,
  things: `situation process deadline trend generation gap basis cycle`,
};
