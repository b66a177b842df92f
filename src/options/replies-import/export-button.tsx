/** All replies of the charter as a CSV file, which a spreadsheet opens and runs nothing of. */
import { repliesCsv } from '../../core/replies/table-write';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { saveFile } from '../journal/save-file';

export function ExportReplies() {
  const { repliesTable: t } = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  return (
    <Button
      part="replies-export"
      onPress={() => saveFile(`${charter.id}-replies.csv`, repliesCsv(charter, language), 'text/csv')}
    >
      {t.save}
    </Button>
  );
}
