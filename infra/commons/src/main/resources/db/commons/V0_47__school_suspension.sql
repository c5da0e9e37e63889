-- Schools whose people are shut out for now: what a service keeps of the facts that say so, if it is not the one that
-- says it.
create table school_suspension (
    tenant_id uuid primary key,
    since timestamptz not null
);

select protect_by_school('school_suspension');
create policy federation on school_suspension for select
    using (current_setting('app.federation', true) = 'on');
