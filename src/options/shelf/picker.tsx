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
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}
