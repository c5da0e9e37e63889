-- How many notices each audience has had: a school's union, or the federation under the nil UUID. The live streams of
-- an instance watch these numbers of all schools at once. The row's lock makes positions commit in their order.
create table audience (
    tenant_id uuid primary key,
    last_position bigint not null
);

-- What happened, as kind and parameters: the words are chosen when it is read.
create table notice (
    tenant_id uuid not null references audience (tenant_id),
    position bigint not null,
    id uuid not null,
    kind text not null,
    roles text[] not null,
    parameters jsonb not null,
    created_at timestamptz not null,
    primary key (tenant_id, position),
    unique (tenant_id, id)
);

create table read_mark (
    tenant_id uuid not null,
    user_id uuid not null,
    position bigint not null,
    read_at timestamptz not null,
    primary key (tenant_id, user_id, position),
    foreign key (tenant_id, position) references notice (tenant_id, position) on delete cascade
);

create index on read_mark (tenant_id, position);

alter table audience enable row level security;
alter table audience force row level security;
create policy tenant on audience
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy federation on audience
    using (current_setting('app.federation', true) = 'on')
    with check (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on');

alter table notice enable row level security;
alter table notice force row level security;
create policy tenant on notice
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy federation on notice
    using (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on')
    with check (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on');

alter table read_mark enable row level security;
alter table read_mark force row level security;
create policy tenant on read_mark
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy federation on read_mark
    using (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on')
    with check (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on');
