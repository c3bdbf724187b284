-- The chain of everything that was changed. Nothing is ever updated or deleted here; journal_head is its last link.
create table journal_entry (
    sequence bigint primary key,
    at bigint not null,
    actor_id uuid,
    actor_name varchar(100) not null,
    from_address varchar(64) not null,
    request_id varchar(64) not null,
    action varchar(32) not null,
    subject_kind varchar(32) not null,
    subject_id varchar(64) not null,
    subject_name varchar(400),
    unit_path varchar(400),
    reason text,
    changes text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);
create index journal_of_unit on journal_entry (unit_path, sequence);
create index journal_of_subject on journal_entry (subject_id, sequence);
create index journal_of_actor on journal_entry (actor_id, sequence);
create index journal_at on journal_entry (at);

create table journal_head (
    id integer primary key,
    sequence bigint not null,
    hash varchar(64) not null,
    algorithm varchar(16) not null
);

-- The secret-free settings of this installation: which digest, which demonstration, and the like.
create table installation (
    name varchar(64) primary key,
    content varchar(4000) not null
);
