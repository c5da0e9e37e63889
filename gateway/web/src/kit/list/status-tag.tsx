import { Tag } from 'antd';
import type { ReactNode } from 'react';

/** How a state is to be taken, in a colour; nothing is said by a colour alone. */
type Tone = 'neutral' | 'running' | 'success' | 'warning' | 'danger' | 'moved';

/** Which state is to be taken how. */
export type Tones<State extends string> = Readonly<Record<State, Tone>>;

const COLORS: Record<Tone, string> = {
  neutral: 'default',
  running: 'processing',
  success: 'success',
  warning: 'warning',
  danger: 'error',
  moved: 'purple',
};

interface Props<State extends string> {
  state: State;
  tones: Tones<State>;
  text: string;
}

/** Where something stands, in a word and a colour. */
export function StatusTag<State extends string>({ state, tones, text }: Props<State>) {
  return <ToneTag tone={tones[state]}>{text}</ToneTag>;
}

/** A word in the colour of how it is to be taken. */
export function ToneTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <Tag color={COLORS[tone]}>{children}</Tag>;
}

/** Words beside each other that name something: themes, roles. */
export function WordTags({ words }: { words: readonly string[] }) {
  return words.length === 0 ? null : (
    <span className="uf-themes">
      {words.map((it) => (
        <Tag key={it} variant="filled">
          {it}
        </Tag>
      ))}
    </span>
  );
}
