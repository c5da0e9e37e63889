-- Who changed what: added to, never changed, never deleted.
create table audit_entry (
    id             bigint generated always as identity primary key,
    tenant_id      uuid        not null,
    happened_at    timestamptz not null,
    actor_id       uuid        not null,
    actor_roles    text        not null,
    action         text        not null,
    subject_id     uuid        not null,
    detail         text        not null,
    correlation_id text        not null
);

create index audit_entry_by_school on audit_entry (tenant_id, happened_at);
create index audit_entry_by_subject on audit_entry (tenant_id, subject_id, happened_at);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;

create policy tenant on audit_entry
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
           or current_setting('app.federation', true) = 'on')
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
                or current_setting('app.federation', true) = 'on');

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are neither changed nor deleted';
end
$$;

create trigger append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();

-- The application's role was given these by default; here it must not have them.
do $$
declare
    other text;
begin
    for other in
        select distinct grantee from information_schema.role_table_grants
        where table_schema = current_schema() and table_name = 'audit_entry' and grantee <> current_user
    loop
        execute format('revoke update, delete, truncate on audit_entry from %I', other);
    end loop;
end
$$;
