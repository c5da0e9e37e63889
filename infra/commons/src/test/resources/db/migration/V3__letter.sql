-- protected by the shared function, where note is by hand
create table letter (tenant_id uuid not null, id uuid not null, text text not null, primary key (tenant_id, id));

select protect_by_school('letter');
