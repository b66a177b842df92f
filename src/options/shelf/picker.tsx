/** In the frame's head, where there are several charters: which one the screens show. */
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { useShelf } from './use-shelf';

export function ShelfPicker() {
  const { shelf: words } = useWords();
  const { place, shelf } = useOptions();
  const { ask } = useShelf();
  if (shelf.length < 2) return null;
  return (
    <label class="shelf-picker">
      <span class="soft small">{words.label}</span>
      <select
        value={place}
        onChange={(event) => void ask({ do: 'choose', place: event.currentTarget.value })}
        data-part="shelf"
      >
        {shelf.map((one) => (
          <option key={one.place} value={one.place}>
            {/* Charters that began alike bear the same title: their brands tell them apart. */}
            {[one.title, ...one.brands].join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
