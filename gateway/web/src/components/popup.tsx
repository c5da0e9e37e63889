import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';

const fetchPopup = () => import('./open-popup');

/** What opens below a button is heavy for how seldom it is wanted, so it is fetched when somebody reaches for it. */
const OpenPopup = lazy(fetchPopup);

/** What a button needs to be one that opens something. */
type Opener = Pick<
  React.ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'onFocus' | 'onPointerEnter' | 'autoFocus' | 'aria-expanded'
>;

export interface PopupProps {
  title: ReactNode;
  /** What is in it, with a way to close it. */
  content: (close: () => void) => ReactNode;
  /** Whether the button stands in the header, which stays where it is while the page moves. */
  inHeader?: boolean;
  children: (opener: Opener) => ReactElement;
}

/** Something that opens beside its button. */
export function Popup(props: PopupProps) {
  const [asked, setAsked] = useState(false);
  const closed = props.children({
    'aria-expanded': false,
    onPointerEnter: () => void fetchPopup(),
    onFocus: () => void fetchPopup(),
    onClick: () => setAsked(true),
  });
  return asked ? (
    <Suspense fallback={closed}>
      <OpenPopup {...props} />
    </Suspense>
  ) : (
    closed
  );
}
