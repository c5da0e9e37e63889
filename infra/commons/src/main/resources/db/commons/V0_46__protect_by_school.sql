-- Gives a table of a school what every such table has: row-level security that its owner cannot go around either, and
-- a policy by which a unit of work sees and writes the rows of its own school only, and none without a school. A table
-- of which the federation sees more has a further policy, which its own migration adds.
create function protect_by_school(protected regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format($policy$
        create policy tenant on %s
            using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
            with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
        $policy$, protected);
end
$$;
