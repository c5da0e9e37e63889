-- What the federation changes for all schools concerns none of them: such an entry has no school and no school sees it.
alter table audit_entry alter column tenant_id drop not null;

-- A theme or a deadline is named by a word or a year.
alter table audit_entry alter column subject_id type text;
alter table audit_entry rename column subject_id to subject;
