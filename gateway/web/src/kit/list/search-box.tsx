import { Input } from 'antd';
import { useState } from 'react';

interface Props {
  /** What is searched for now. */
  value: string | undefined;
  label: string;
  onSearch: (text: string) => void;
}

/** A field to search by words; it follows when the search is changed or taken back elsewhere. */
export function SearchBox({ value, label, onSearch }: Props) {
  const [text, setText] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value ?? '');
  }
  return (
    <Input.Search
      allowClear
      value={text}
      placeholder={label}
      aria-label={label}
      onChange={(event) => setText(event.target.value)}
      onSearch={(wanted) => onSearch(wanted.trim())}
    />
  );
}
