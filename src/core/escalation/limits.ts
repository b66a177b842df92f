/** How much of an escalation is kept, sent and read. */

/** Bytes of a webhook's body, UTF-8. */
export const MAX_BODY = 12_000;
/** Of an answer, bytes that are read; what comes after is not fetched. */
export const MAX_SAID = 4_096;
/** Milliseconds until an unanswered attempt is given up. */
export const PATIENCE = 15_000;
/** Attempts of one delivery, the first included. */
export const MAX_TRIES = 5;
/** Deliveries of one escalation that are remembered. */
export const MAX_DELIVERIES = 20;
/** Attempts of one delivery that are remembered, those the user asked for included. */
export const MAX_ATTEMPTS = 20;
/** Characters of what the user adds. */
export const MAX_NOTE = 1_000;
/** Characters of a whole comment in a message. */
export const MAX_TEXT_SENT = 2_000;
/** Characters of an approved answer. */
export const MAX_ANSWER = 5_000;
/** Bytes of an answer's file. */
export const MAX_ANSWER_FILE = 64_000;
/** Days for which an answer to one comment may be used, unless the department says otherwise. */
export const ANSWER_DAYS = 30;
