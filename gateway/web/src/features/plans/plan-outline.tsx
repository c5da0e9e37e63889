import { EditOutlined } from '@ant-design/icons';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanSection } from './api/get-plan';
import { reasonsOfSection, type Remark } from './reasons';
import { ReviewNotes } from './review-notes';
import { sectionTitle } from './sections';

interface Props {
  sections: readonly PlanSection[];
  reasons: readonly Remark[];
  onEdit?: ((section: PlanSection) => void) | undefined;
}

/** The text of the plan by its headings, with the federation's notes where they belong. */
export function PlanOutline({ sections, reasons, onEdit }: Props) {
  const { t } = useTranslation();
  if (sections.length === 0) {
    return <Empty description={t('plans.noSections')} />;
  }
  return (
    <div className="uf-outline">
      {sections.map((it) => (
        <SectionView key={it.sectionId} section={it} reasons={reasons} onEdit={onEdit} />
      ))}
    </div>
  );
}

function SectionView({ section, reasons, onEdit }: Omit<Props, 'sections'> & { section: PlanSection }) {
  const { t } = useTranslation();
  const title = sectionTitle(section);
  const own = reasonsOfSection(reasons, section);
  const Heading = section.level === 1 ? 'h2' : 'h3';
  return (
    <section className={`uf-section uf-section-${Math.min(section.level, 3)}`} id={section.sectionId}>
      <Heading>
        {title}
        {onEdit && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined aria-hidden />}
            aria-label={`${t('common.edit')} ${title}`}
            onClick={() => onEdit(section)}
          />
        )}
      </Heading>
      <ReviewNotes reasons={own} />
      {section.text.split('\n').map((line, index) => line !== '' && <p key={index}>{line}</p>)}
      {section.children.map((it) => (
        <SectionView key={it.sectionId} section={it} reasons={reasons} onEdit={onEdit} />
      ))}
    </section>
  );
}
