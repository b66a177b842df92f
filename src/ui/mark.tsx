/** The mark of Relais: a speech bubble that hands a word on. */
export function Mark(props: { size?: number }) {
  const size = props.size ?? 24;
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="4" y="4" width="120" height="120" rx="28" fill="#0d4f5c" />
      <path
        fill="#fff"
        d="M36 28h56a16 16 0 0 1 16 16v30a16 16 0 0 1-16 16H62L42 107a4 4 0 0 1-6.6-3V90a16 16 0 0 1-15.4-16V44a16 16 0 0 1 16-16z"
      />
      <path
        fill="none"
        stroke="#e2673a"
        stroke-width="11"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="M42 59h40M67 43l17 16-17 16"
      />
    </svg>
  );
}
