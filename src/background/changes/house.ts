import type { Apply } from './index';

export const objective: Apply<'objective'> = (charter, change) => ({
  ...charter,
  objective: change.objective,
});

export const smallHouse: Apply<'small_house'> = (charter, { on }) => ({
  ...charter,
  approvalPolicy: { ...charter.approvalPolicy, selfApproval: on },
});

/** Who declared it and since when stay with it until it ends. */
export const crisis: Apply<'crisis'> = (charter, { on, by, note }, { instant }) => ({
  ...charter,
  crisisMode: on
    ? { on, since: charter.crisisMode.on ? charter.crisisMode.since : instant, by, note }
    : { on, since: null, by: null, note: '' },
});
