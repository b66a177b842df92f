/** Names of records, for screens; an id without a record shows as itself. */
import type { Charter } from '../core/charter/schema';

export function departmentName(charter: Pick<Charter, 'departments'>, id: string | null): string | null {
  if (id === null) return null;
  return charter.departments.find((one) => one.id === id)?.name ?? id;
}

export function topicName(charter: Pick<Charter, 'topics'>, id: string | null): string | null {
  if (id === null) return null;
  return charter.topics.find((one) => one.id === id)?.name ?? id;
}
