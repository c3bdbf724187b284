-- People, their roles, their sessions and the tokens of machines.
create table person (
    id uuid primary key,
    login varchar(64) not null,
    name varchar(100) not null,
    password_hash varchar(400),
    must_change_password boolean not null,
    active boolean not null,
    failures integer not null,
    locked_until bigint,
    second_factor varchar(400),
    second_factor_on boolean not null,
    second_factor_step bigint not null,
    external_subject varchar(400),
    language varchar(8),
    created_at bigint not null,
    seen_at bigint,
    revision bigint not null,
    constraint person_login unique (login),
    constraint person_external_subject unique (external_subject)
);

create index person_name on person (name);

create table former_password (
    person_id uuid not null references person (id),
    replaced_at bigint not null,
    password_hash varchar(400) not null,
    primary key (person_id, replaced_at)
);

create table role_grant (
    person_id uuid not null references person (id),
    role varchar(32) not null,
    unit_id uuid not null references unit (id),
    unit_path varchar(400) not null references unit (path) on update cascade,
    extent varchar(32) not null,
    primary key (person_id, role, unit_id)
);
create index role_grant_of_unit on role_grant (unit_id);
create index role_grant_within on role_grant (unit_path, person_id);

-- The pairs of neighbouring characters of each name, by which a part of a name is found.
create table person_gram (
    gram varchar(8) not null,
    person_id uuid not null references person (id),
    primary key (gram, person_id)
);
create index person_gram_of_person on person_gram (person_id);

create table web_session (
    token_hash varchar(64) primary key,
    person_id uuid not null references person (id),
    csrf_token varchar(64) not null,
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    from_address varchar(64) not null
);
create index web_session_of_person on web_session (person_id);
create index web_session_expiry on web_session (expires_at);

create table access_token (
    id uuid primary key,
    person_id uuid not null references person (id),
    name varchar(100) not null,
    token_hash varchar(64) not null,
    permissions varchar(1000) not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    revoked_at bigint,
    constraint access_token_hash unique (token_hash)
);
create index access_token_of_person on access_token (person_id);
