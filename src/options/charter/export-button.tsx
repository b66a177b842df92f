/** Saves the charter in force to a file that any Relais can take over. */
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';

export function ExportButton() {
  const { options } = useWords();
  const { charter } = useOptions();
  const save = () => {
    const file = new Blob([`${JSON.stringify(charter, null, 2)}\n`], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${charter.id}-${charter.revision}.json`;
    link.click();
    // The download has its own reference to the file by now.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <div>
      <Button onPress={save}>{options.charter.export}</Button>
    </div>
  );
}
