-- Documents that were accepted, and the projects that came from them or were made by hand. The path of the unit is kept
-- beside its id, so that a scope is a range of an index; it follows when the unit moves.
create table document (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    unit_path varchar(400) not null references unit (path) on update cascade,
    budget_year integer not null,
    kind varchar(32) not null,
    title varchar(1000),
    file_name varchar(400) not null,
    import_id uuid,
    project_count integer not null,
    accepted_at bigint not null,
    accepted_by uuid,
    accepted_by_name varchar(100) not null,
    content text not null
);
create index document_of_unit on document (unit_path, budget_year);

-- What lists need of a project; what it says stands in its present revision. Decimals are kept as their exact text: beside
-- it an integer for the order (ten-thousandths of a yuan, hundredths of a point), and where that is exact, one for sums.
create table project (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    unit_path varchar(400) not null references unit (path) on update cascade,
    budget_year integer not null,
    kind varchar(32) not null,
    stage varchar(32) not null,
    money_unit varchar(32) not null,
    number varchar(200),
    number_order bigint not null,
    code varchar(200),
    name varchar(400),
    find_key varchar(1000) not null,
    budget varchar(140),
    budget_order bigint,
    budget_sum bigint,
    indicator_count integer not null,
    weights varchar(140),
    block_count integer not null,
    error_count integer not null,
    warn_count integer not null,
    info_count integer not null,
    finding_order bigint not null,
    review_score varchar(32),
    review_order bigint,
    document_id uuid references document (id),
    document_position integer,
    revision bigint not null,
    saved_at bigint not null,
    saved_by uuid,
    saved_by_name varchar(100) not null,
    deleted_at bigint
);
create index project_of_unit_path on project (unit_path, budget_year);
create index project_of_unit on project (unit_id, budget_year);
create index project_of_document on project (document_id, document_position);

-- Every state that a project ever had. Nothing is ever updated or deleted here.
create table project_revision (
    project_id uuid not null references project (id),
    revision bigint not null,
    saved_at bigint not null,
    saved_by uuid,
    saved_by_name varchar(100) not null,
    action varchar(32) not null,
    reason text,
    content text not null,
    primary key (project_id, revision)
);

create table project_document (
    project_id uuid not null references project (id),
    document_id uuid not null references document (id),
    document_position integer not null,
    primary key (project_id, document_id)
);
create index project_document_of_document on project_document (document_id);

-- The rows and goals of the present state, to be searched and compared.
create table indicator (
    project_id uuid not null references project (id),
    position integer not null,
    level1 text,
    level2 text,
    level3 text,
    description text,
    target text,
    operator varchar(16),
    target_value varchar(140),
    target_unit text,
    weight varchar(140),
    primary key (project_id, position)
);

create table goal (
    project_id uuid not null references project (id),
    position integer not null,
    horizon varchar(16) not null,
    content text not null,
    primary key (project_id, position)
);

create table saved_view (
    id uuid primary key,
    person_id uuid not null references person (id),
    name varchar(100) not null,
    query varchar(4000) not null,
    created_at bigint not null
);
create index saved_view_of_person on saved_view (person_id);
