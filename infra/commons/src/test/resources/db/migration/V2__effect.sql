-- what requests change
create table effect (id uuid primary key, text text not null);
