import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/api/problem';
import { explainProblem } from '@/components/explain-problem';

/** The field each code speaks of, by its path in the form. */
export type FieldsOfProblems = Readonly<Record<string, string>>;

/** Says at a field of a form, brought into view, what was refused about it; gives back what is to be said above the form. */
export function useProblemAtField<Fields>(
  form: FormInstance<Fields>,
  problem: ApiProblem | null,
  fields: FieldsOfProblems,
): ApiProblem | null {
  const { t } = useTranslation();
  const refused = problem === null ? [] : refusedFields(problem, fields, namesIn(form), explainProblem(problem, t).title);
  useEffect(() => {
    const [first] = refused;
    if (first !== undefined) {
      form.setFields(refused as unknown as Parameters<typeof form.setFields>[0]);
      form.scrollToField(first.name as Parameters<typeof form.scrollToField>[0], { block: 'center', focus: true });
    }
    // said once for each refusal; what is typed afterwards takes it away
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem, form]);
  return refused.length > 0 ? null : problem;
}

/** The names of the fields that stand in a form. */
function namesIn<Fields>(form: FormInstance<Fields>): string[] {
  return form.getFieldsError().map(({ name }) => name.join('.'));
}

/** What is refused field by field; nothing where part of it concerns no field of this form. */
function refusedFields({ code, errors }: ApiProblem, fields: FieldsOfProblems, shown: readonly string[], text: string) {
  const all =
    fields[code] === undefined
      ? errors.map(({ field, message }) => ({ field: field.replaceAll(/\[(\d+)\]/g, '.$1'), message }))
      : [{ field: fields[code], message: text }];
  return all.every(({ field }) => shown.includes(field))
    ? all.map(({ field, message }) => ({ name: field.split('.').map(step), errors: [message] }))
    : [];
}

/** A place in a list is a number. */
function step(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
