-- A unit of work sees and writes what its own school publishes, or all of it when it runs across schools. The relay
-- publishes nothing; it runs in no scope and sends what all of them have written.
alter table outbox_event enable row level security;
alter table outbox_event force row level security;

create policy scope on outbox_event
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or nullif(current_setting('app.federation', true), '')::boolean)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or nullif(current_setting('app.federation', true), '')::boolean);

-- As a function, not as an operator: of texts that are equal the planner expects one row in two hundred, and would read
-- a whole backlog for each of its parts.
create policy relay on outbox_event
    using (texteq(coalesce(current_setting('app.tenant_id', true), '')
        || coalesce(current_setting('app.federation', true), ''), ''));
