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

-- What the last audit found in a project, rule by rule. The path of the unit and the year stand beside it, so that the
-- findings of a part of the organisation are a range of an index; they follow when the unit moves.
create table project_finding (
    project_id uuid not null references project (id),
    rule varchar(16) not null,
    unit_path varchar(400) not null references unit (path) on update cascade,
    budget_year integer not null,
    finding_count integer not null,
    primary key (project_id, rule)
);
create index project_finding_of_unit on project_finding (unit_path, budget_year, rule, finding_count);

-- The function that a project is about, as the audit understood it.
alter table project add column function_id varchar(64);
