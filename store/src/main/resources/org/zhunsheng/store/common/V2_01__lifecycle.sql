-- Where a target stands in its life. The stage itself is a column of the project, by which lists are filtered; a draft that
-- nobody ever submitted has no row here.
create table project_life (
    project_id uuid primary key references project (id),
    round integer not null,
    in_force integer not null,
    moves integer not null,
    versions integer not null,
    submitter uuid,
    passed varchar(1000) not null,
    last_mover uuid,
    returned boolean not null,
    moved_at bigint not null
);

-- Every move that was made. Nothing is ever updated or deleted here.
create table project_move (
    project_id uuid not null references project (id),
    position integer not null,
    move varchar(16) not null,
    from_stage varchar(32) not null,
    to_stage varchar(32) not null,
    round integer not null,
    revision bigint not null,
    version integer not null,
    made_at bigint not null,
    made_by uuid,
    made_by_name varchar(100) not null,
    reason text,
    marks varchar(400),
    primary key (project_id, position)
);

-- States that were submitted, each with the hash of what it says and of the version before it. Nothing is ever updated or
-- deleted here; that a version was approved is a row of its own.
create table project_version (
    project_id uuid not null references project (id),
    version integer not null,
    revision bigint not null,
    hash varchar(64) not null,
    previous_hash varchar(64) not null,
    fixed_at bigint not null,
    fixed_by uuid,
    fixed_by_name varchar(100) not null,
    primary key (project_id, version)
);
create table project_approval (
    project_id uuid not null references project (id),
    version integer not null,
    number varchar(100) not null,
    approved_on varchar(10) not null,
    hash varchar(64) not null,
    approved_at bigint not null,
    approved_by uuid,
    approved_by_name varchar(100) not null,
    primary key (project_id, version)
);

-- What reviewers say about a target, and what is answered. One that was not sent yet is seen by reviewers only.
create table remark (
    id uuid primary key,
    project_id uuid not null references project (id),
    revision bigint not null,
    stage varchar(32) not null,
    pin varchar(400) not null,
    about varchar(400),
    content text not null,
    finding varchar(64),
    made_at bigint not null,
    made_by uuid,
    made_by_name varchar(100) not null,
    sent_with integer,
    binding boolean not null,
    answer text,
    answer_revision bigint,
    answered_at bigint,
    answered_by uuid,
    answered_by_name varchar(100)
);
create index remark_of_project on remark (project_id, made_at);

-- What people say about findings of the audit: the handler explains, the reviewer adopts or dismisses.
create table finding_note (
    project_id uuid not null references project (id),
    finding varchar(64) not null,
    kind varchar(16) not null,
    rule varchar(16) not null,
    content text not null,
    noted_at bigint not null,
    noted_by uuid,
    noted_by_name varchar(100) not null,
    primary key (project_id, finding, kind)
);

-- What somebody should know.
create table notice (
    id uuid primary key,
    person_id uuid not null references person (id),
    project_id uuid not null references project (id),
    move integer not null,
    made_at bigint not null,
    read_at bigint
);
create index notice_of_person on notice (person_id, made_at);
