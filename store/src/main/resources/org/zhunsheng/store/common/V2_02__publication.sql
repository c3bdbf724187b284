-- What a department publishes for one year: its targets, or its results. The row says where that stands.
create table publication (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    unit_path varchar(400) not null references unit (path) on update cascade,
    budget_year integer not null,
    matter varchar(16) not null,
    state varchar(16) not null,
    in_force integer not null,
    editions integer not null,
    withdrawn_through integer not null,
    preparations integer not null,
    preparers varchar(4000) not null,
    steps integer not null,
    changed_at bigint not null,
    unique (unit_id, budget_year, matter)
);
create index publication_of_unit on publication (unit_path, budget_year);

-- Texts that were prepared for the public, with what they are made of. Nothing is ever updated or deleted here.
create table publication_preparation (
    publication_id uuid not null references publication (id),
    preparation integer not null,
    content text not null,
    content_hash varchar(64) not null,
    made_of varchar(64) not null,
    approved_on varchar(10) not null,
    shown text not null,
    notice text,
    prepared_at bigint not null,
    prepared_by uuid,
    prepared_by_name varchar(100) not null,
    primary key (publication_id, preparation)
);

-- Which projects a preparation withholds, and why. Nothing is ever updated or deleted here.
create table publication_withheld (
    publication_id uuid not null references publication (id),
    preparation integer not null,
    project_id uuid not null references project (id),
    reason varchar(400) not null,
    basis varchar(400) not null,
    reviewed_by varchar(200) not null,
    primary key (publication_id, preparation, project_id)
);

-- What was said to concerns about a preparation. Nothing is ever updated or deleted here.
create table publication_explanation (
    publication_id uuid not null references publication (id),
    preparation integer not null,
    concern varchar(64) not null,
    content text not null,
    primary key (publication_id, preparation, concern)
);

-- Every step that was taken. Nothing is ever updated or deleted here.
create table publication_step (
    publication_id uuid not null references publication (id),
    position integer not null,
    step varchar(16) not null,
    to_state varchar(16) not null,
    preparation integer not null,
    edition integer not null,
    reason text,
    taken_at bigint not null,
    taken_by uuid,
    taken_by_name varchar(100) not null,
    primary key (publication_id, position)
);

-- What was released, each with the hash of what it says and of the edition before it. Nothing is ever updated or deleted here.
create table publication_edition (
    publication_id uuid not null references publication (id),
    edition integer not null,
    preparation integer not null,
    region varchar(32) not null,
    region_name varchar(200) not null,
    department_name varchar(200) not null,
    approved_on varchar(10) not null,
    hash varchar(64) not null,
    previous_hash varchar(64) not null,
    notice text,
    released_at bigint not null,
    released_by uuid,
    released_by_name varchar(100) not null,
    primary key (publication_id, edition)
);
