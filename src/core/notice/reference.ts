/** What a network gives for a report, as it wrote it: a number, a name, a ticket. Longest, in characters. */
export const MOST_REFERENCE = 120;
