import { byWord } from '../figure-words.js';

/** Words beside an amount that say what became of those it counts. */
export const figureRoles = byWord({
  killed:
    'killed killing kill kills dead died die dying deaths death slain lives fatalities bodies martyred executed massacred',
  wounded: 'wounded wounding wound wounds injured injuring injure injuries hurt hospitalised hospitalized',
  missing: 'missing unaccounted',
  arrested: 'arrested arresting arrest arrests detained detaining detain detention jailed rounded custody',
  released: 'released releasing release freed freeing free',
  abducted: 'abducted abducting kidnapped kidnapping hostages hostage captured capturing seized',
  displaced: 'displaced displacing homeless fled uprooted evicted evacuated',
  deported: 'deported deporting expelled expelling',
  convicted: 'convicted sentenced sentencing condemned',
  rescued: 'rescued rescuing',
  troops: 'troops soldiers servicemen marines paratroopers peacekeepers personnel reservists',
  weapons: 'missiles missile drones drone rockets rocket tanks warplanes jets warships shells bombs',
  protesters: 'protesters protestors demonstrators marchers',
});
