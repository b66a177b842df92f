import type { Apply } from './index';
import { put, without } from './records';

export const department: Apply<'department'> = (charter, change) => ({
  ...charter,
  departments: put(charter.departments, change.department),
});

/** What points at it is found by the check of the whole: a topic never loses its owner (P10). */
export const departmentRemoved: Apply<'department_removed'> = (charter, { id }) => {
  const departments = without(charter.departments, id);
  return departments && { ...charter, departments };
};
