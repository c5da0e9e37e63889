-- Documents a school's officers brought in: what the reader said, and what people corrected, side by side.
create table plan_import (
    tenant_id uuid not null,
    id uuid not null unique,
    state text not null check (state in ('OPEN', 'CONFIRMED')),
    file_name text not null check (char_length(file_name) between 1 and 150),
    media_type text not null,
    file_size integer not null check (file_size between 1 and 20971520),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- as read, never changed
    reading jsonb not null,
    corrections jsonb not null,
    -- as corrected, for lists
    title text,
    plan_year integer,
    plan_id uuid,
    uploaded_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, id),
    check ((state = 'CONFIRMED') = (plan_id is not null))
);

create index plan_import_newest on plan_import (tenant_id, created_at desc, id desc);

-- The documents themselves and their lines, apart because they are large and seldom asked for.
create table plan_import_source (
    tenant_id uuid not null,
    import_id uuid not null,
    content bytea not null check (octet_length(content) <= 20971520),
    lines jsonb not null,
    primary key (tenant_id, import_id),
    foreign key (tenant_id, import_id) references plan_import (tenant_id, id) on delete cascade
);
-- documents are packed already, or small
alter table plan_import_source alter column content set storage external;

alter table plan_import enable row level security;
alter table plan_import force row level security;
create policy tenant on plan_import
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table plan_import_source enable row level security;
alter table plan_import_source force row level security;
create policy tenant on plan_import_source
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
