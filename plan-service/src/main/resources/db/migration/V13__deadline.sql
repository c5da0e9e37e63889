-- Until when the schools hand in their plans of a year. Set by the federation, the same for every school.
create table plan_deadline (
    plan_year integer primary key check (plan_year between 2000 and 2100),
    due date not null,
    updated_at timestamptz not null,
    version bigint not null default 1
);
