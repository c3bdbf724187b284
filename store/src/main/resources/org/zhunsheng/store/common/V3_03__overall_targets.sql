-- The overall targets of departments: one for each department and fiscal year.
create table overall_target (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    unit_path varchar(400) not null references unit (path) on update cascade,
    budget_year integer not null,
    revision bigint not null,
    saved_at bigint not null,
    saved_by uuid,
    saved_by_name varchar(100) not null
);
create unique index overall_target_of_year on overall_target (unit_id, budget_year);
create index overall_target_of_unit on overall_target (unit_path, budget_year);

-- Every state that one ever had. Nothing is ever updated or deleted here. The projects that serve a programme stand on the
-- line of its number, their ids with a blank between.
create table overall_target_revision (
    overall_target_id uuid not null references overall_target (id),
    revision bigint not null,
    saved_at bigint not null,
    saved_by uuid,
    saved_by_name varchar(100) not null,
    content text not null,
    serving text not null,
    primary key (overall_target_id, revision)
);
