alter table school
    -- the request that registered it: its repetition, after a crash, finds it again
    add column request_id uuid,
    -- the federation took it back before it was ready; the row goes as soon as nothing of it is left in Keycloak
    add column withdrawn_at timestamptz;

create index on school (request_id) where request_id is not null;
