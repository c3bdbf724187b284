-- Files as they were handed in, each content once.
create table original (
    sha256 varchar(64) primary key,
    size bigint not null,
    kept_at bigint not null,
    content bytea not null
);

create table file_import (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    unit_path varchar(400) not null references unit (path) on update cascade,
    budget_year integer,
    file_name varchar(400) not null,
    size bigint not null,
    sha256 varchar(64) not null references original (sha256),
    state varchar(16) not null,
    lapses_at bigint,
    attempts integer not null,
    error_code varchar(32),
    error_chinese varchar(2000),
    error_english varchar(2000),
    source_type varchar(16),
    kind varchar(32),
    title varchar(1000),
    read_year integer,
    project_count integer,
    unread_count integer,
    doubt_count integer,
    correction_count integer not null,
    document_id uuid references document (id),
    received_at bigint not null,
    received_by uuid,
    received_by_name varchar(100) not null,
    revision bigint not null
);
create index file_import_of_unit on file_import (unit_path, received_at);
create index file_import_of_state on file_import (state, received_at);

-- The reading as it was read, and its source block by block. Neither is changed afterwards.
create table import_reading (
    import_id uuid primary key references file_import (id),
    content text not null
);
create table import_block (
    import_id uuid not null references file_import (id),
    position integer not null,
    content text not null,
    primary key (import_id, position)
);

create table import_correction (
    import_id uuid not null references file_import (id),
    position integer not null,
    pointer varchar(400) not null,
    correction text not null,
    place varchar(500),
    made_at bigint not null,
    made_by uuid,
    made_by_name varchar(100) not null,
    primary key (import_id, position)
);
create table import_seen (
    import_id uuid not null references file_import (id),
    place varchar(500) not null,
    seen_at bigint not null,
    seen_by uuid,
    primary key (import_id, place)
);

-- What accepting an import did with projects.
create table import_project (
    import_id uuid not null references file_import (id),
    position integer not null,
    project_id uuid not null references project (id),
    created boolean not null,
    primary key (import_id, position)
);

-- Labels that people give back, each for the region at this path.
create table vocabulary_entry (
    id uuid primary key,
    unit_path varchar(400) not null references unit (path) on update cascade,
    field varchar(64) not null,
    label varchar(100) not null,
    state varchar(16) not null,
    proposed_at bigint not null,
    proposed_by uuid,
    proposed_by_name varchar(100) not null,
    decided_at bigint,
    decided_by uuid,
    decided_by_name varchar(100),
    reason varchar(1000),
    import_id uuid references file_import (id)
);
create index vocabulary_entry_of_state on vocabulary_entry (unit_path, state);
