/** What a CM can decide on a comment; each is recorded and can be undone. */
export const decisionActs = ['insert', 'copy', 'leave', 'watch', 'escalate', 'correct'] as const;
export type DecisionAct = (typeof decisionActs)[number];
