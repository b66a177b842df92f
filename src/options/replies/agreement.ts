/** An agreement being typed: by whom, for which days, and whether it may be kept. */
import { useState } from 'preact/hooks';
import { type Agreement as Given, sameName } from '../../core/replies/approve';
import { useOptions } from '../context';
import { dayFrom } from './day';

/** As it is given, but for the department, which the form takes from the replies. */
export type Agreement = Omit<Given, 'department' | 'example'>;

/** Whoever records their own agreement, under any spelling; nobody while a name is missing. */
export function isOwnAgreement({ person, recordedBy }: Pick<Agreement, 'person' | 'recordedBy'>): boolean {
  return person.trim() !== '' && recordedBy.trim() !== '' && sameName(person, recordedBy);
}

export interface Typing {
  readonly agreement: Agreement;
  readonly set: (patch: Partial<Agreement>) => void;
  /** True from a press that was refused for it until another name is typed, or the small house is declared. */
  readonly selfAsked: boolean;
  /** What may be sent, or null where it is refused here with its reason beside the form. */
  readonly take: () => Agreement | null;
}

export function useAgreement(): Typing {
  const { charter, settings } = useOptions();
  const [pressed, setPressed] = useState(false);
  const [agreement, setAgreement] = useState<Agreement>(() => ({
    person: '',
    on: dayFrom(),
    from: dayFrom(),
    until: dayFrom(undefined, 1),
    means: 'email',
    recordedBy: settings.firstName ?? '',
    note: '',
  }));
  const own = isOwnAgreement(agreement);
  return {
    agreement,
    set: (patch) => setAgreement({ ...agreement, ...patch }),
    selfAsked: pressed && own,
    take: () => {
      const refused = own && !charter.approvalPolicy.selfApproval;
      setPressed(refused);
      if (refused || agreement.until < agreement.from) return null;
      return { ...agreement, person: agreement.person.trim(), recordedBy: agreement.recordedBy.trim() };
    },
  };
}
