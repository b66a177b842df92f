import type { Apply } from './index';
import { edit } from './records';

/** What was signed with another key holds no longer, and says so reply by reply. */
export const departmentKey: Apply<'department_key'> = (charter, { id, publicKey }) => {
  const departments = edit(charter.departments, id, (one) => ({ ...one, publicKey }));
  return departments && { ...charter, departments };
};
