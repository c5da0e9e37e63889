-- The replica of suspensions is one that all services share now.
alter table suspended_school no force row level security;
alter table school_suspension no force row level security;
insert into school_suspension (tenant_id, since) select tenant_id, since from suspended_school;
alter table school_suspension force row level security;
drop table suspended_school;
