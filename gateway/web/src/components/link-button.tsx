import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props extends Omit<ButtonProps, 'href' | 'onClick' | 'htmlType'> {
  to: string;
}

/** A way to another screen that looks like a button: one link, one stop for the Tab key. */
export function LinkButton({ to, ...button }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to);
  return <Button {...button} href={href} onClick={(event) => follow(event as React.MouseEvent<HTMLAnchorElement>)} />;
}
