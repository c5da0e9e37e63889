-- What a signed-in browser needs on every gateway. The names of the first three tables are those their libraries use.

create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_by_session_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

-- attribute_bytes is sealed by the application
create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_session_fk
        foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

-- principal_name is Keycloak's session, not the person: one may be signed in twice, for two schools.
-- Both token columns are sealed by the application.
create table oauth2_authorized_client (
    client_registration_id varchar(100) not null,
    principal_name varchar(200) not null,
    access_token_type varchar(100) not null,
    access_token_value bytea not null,
    access_token_issued_at timestamptz not null,
    access_token_expires_at timestamptz not null,
    access_token_scopes varchar(1000),
    refresh_token_value bytea,
    refresh_token_issued_at timestamptz,
    created_at timestamptz not null default now(),
    constraint oauth2_authorized_client_pk primary key (client_registration_id, principal_name)
);

-- Which of our sessions belong to which session of Keycloak, so that its sign-out ends them on every gateway.
create table sign_in (
    session_id varchar(64) not null,
    keycloak_session varchar(200) not null,
    subject varchar(200) not null,
    signed_in_at timestamptz not null default now(),
    constraint sign_in_pk primary key (session_id)
);

create index sign_in_by_keycloak_session on sign_in (keycloak_session);
create index sign_in_by_subject on sign_in (subject);
