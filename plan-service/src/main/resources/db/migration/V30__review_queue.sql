-- Whether the federation has spoken about the plan before: what comes back a second time is looked at differently.
alter table plan_register add column reviewed_before boolean not null default false;

-- The owner reads and writes the plans of all schools here; forced again at once.
alter table plan_register no force row level security;
alter table annual_plan no force row level security;

update plan_register entry set reviewed_before = true
where exists (select from annual_plan plan
              where plan.tenant_id = entry.tenant_id and plan.id = entry.plan_id and plan.review is not null);

alter table plan_register force row level security;
alter table annual_plan force row level security;

-- The queue, longest waiting first.
create index plan_register_waiting on plan_register (submitted_at, plan_id) where state = 'SUBMITTED';
