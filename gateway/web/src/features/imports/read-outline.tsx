import { DeleteOutlined, EditOutlined, MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button, Empty, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSection } from './api/get-import';
import type { Spot } from './places';
import type { Corrections } from './use-corrections';
import { useWish, wishFor } from './use-wish';

interface Props {
  sections: readonly ImportSection[];
  editable: boolean;
  spot: Spot | undefined;
  onSpot: (spot: Spot) => void;
  corrections: Corrections;
}

/** The headings and the text as read; every one leads to its line. */
export function ReadOutline({ sections, ...rest }: Props) {
  const { t } = useTranslation();
  if (sections.length === 0) {
    return <Empty description={t('plans.noSections')} />;
  }
  return (
    <div className="uf-outline">
      {sections.map((it) => (
        <ReadSection key={it.id} section={it} {...rest} />
      ))}
    </div>
  );
}

function ReadSection({ section, ...rest }: Omit<Props, 'sections'> & { section: ImportSection }) {
  const { t } = useTranslation();
  const { editable, spot, onSpot, corrections } = rest;
  const { id, marker, level, heading, line, readHeading, paragraphs, children } = section;
  const [editing, setEditing] = useWish(wishFor(id, spot));
  const part = useRef<HTMLElement>(null);
  const active = spot?.part === id;
  const Heading = level === 1 ? 'h2' : 'h3';
  useEffect(() => {
    if (active) {
      part.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    }
  }, [active]);
  const title = `${marker ?? ''}${heading}`;
  const store = (text: string) => {
    setEditing(false);
    if (text.trim() !== '' && text.trim() !== heading) {
      corrections.correct({ kind: 'SET_HEADING', sectionId: id, marker, heading: text.trim() });
    }
  };
  return (
    <section ref={part} className={`uf-section uf-section-${Math.min(section.level, 3)}`} aria-current={active}>
      {editing ? (
        <Input
          autoFocus
          defaultValue={heading}
          prefix={marker}
          maxLength={500}
          aria-label={t('plans.heading')}
          onBlur={(event) => store(event.target.value)}
          onPressEnter={(event) => store(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && setEditing(false)}
        />
      ) : (
        <Heading>
          <button type="button" className="uf-read-text" onClick={() => onSpot({ line, part: id })}>
            {title}
          </button>
          {editable && (
            <span className="uf-item-actions">
              <Button
                type="text"
                size="small"
                icon={<EditOutlined aria-hidden />}
                aria-label={`${t('common.edit')} ${title}`}
                onClick={() => setEditing(true)}
              />
              <Button
                type="text"
                size="small"
                icon={<MenuFoldOutlined aria-hidden />}
                disabled={level <= 1}
                aria-label={`${t('imports.raise')} ${title}`}
                onClick={() => corrections.correct({ kind: 'SET_LEVEL', sectionId: id, level: level - 1 })}
              />
              <Button
                type="text"
                size="small"
                icon={<MenuUnfoldOutlined aria-hidden />}
                disabled={level >= 6}
                aria-label={`${t('imports.lower')} ${title}`}
                onClick={() => corrections.correct({ kind: 'SET_LEVEL', sectionId: id, level: level + 1 })}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`${t('common.delete')} ${title}`}
                onClick={() => corrections.correct({ kind: 'REMOVE_SECTION', sectionId: id })}
              />
            </span>
          )}
        </Heading>
      )}
      {readHeading != null && (
        <small className="uf-read-said">
          {t('imports.readerSaid')}
          {readHeading}
        </small>
      )}
      {paragraphs.map((it, index) => (
        <button key={index} type="button" className="uf-read-text uf-paragraph" onClick={() => onSpot({ line: it.line })}>
          {it.text}
        </button>
      ))}
      {children.map((it) => (
        <ReadSection key={it.id} section={it} {...rest} />
      ))}
    </section>
  );
}
