-- Asked with every request of a school's people, outside of any unit of work: one statement without a transaction. For
-- its own length it sees the register as that school does, and it leaves the setting as it was.
create function school_is_suspended(wanted uuid) returns boolean
    language plpgsql
    as $$
declare
    before text := coalesce(current_setting('app.tenant_id', true), '');
    suspended boolean;
begin
    perform set_config('app.tenant_id', wanted::text, true);
    suspended := exists (select from school where organization_id = wanted and state = 'SUSPENDED');
    perform set_config('app.tenant_id', before, true);
    return suspended;
end
$$;
