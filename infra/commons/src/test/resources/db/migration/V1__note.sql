create table note (
    tenant_id uuid not null,
    id uuid not null,
    text text not null,
    version bigint not null,
    primary key (tenant_id, id)
);

alter table note enable row level security;
alter table note force row level security;

create policy tenant on note
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- one row per note, for the federation
create table note_register (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));

alter table note_register enable row level security;
alter table note_register force row level security;

create policy tenant on note_register
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or current_setting('app.federation', true) = 'on')
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
