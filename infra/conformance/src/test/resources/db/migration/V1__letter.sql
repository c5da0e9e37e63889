create table letter (
    id uuid primary key,
    tenant_id uuid not null,
    text text not null,
    sent boolean not null,
    version bigint not null
);
select protect_by_school('letter');
