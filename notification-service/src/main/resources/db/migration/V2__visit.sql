-- Up to where somebody had seen their notices when they were last here: the account's id, two moments, two positions.
create table visit (
    tenant_id uuid not null,
    user_id uuid not null,
    -- where the visit before this one ended; none during the first
    last_at timestamptz,
    last_position bigint,
    -- how far this one has come
    seen_at timestamptz not null,
    seen_position bigint not null,
    primary key (tenant_id, user_id),
    check ((last_at is null) = (last_position is null))
);

alter table visit enable row level security;
alter table visit force row level security;
create policy tenant on visit
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy federation on visit
    using (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on')
    with check (tenant_id = '00000000-0000-0000-0000-000000000000'::uuid
        and current_setting('app.federation', true) = 'on');
