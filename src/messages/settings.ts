/** The user's own choices, as messages carry them. */
export { type Settings, settingsSchema } from '../core/settings';
