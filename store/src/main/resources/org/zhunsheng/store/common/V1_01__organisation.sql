-- Regions, departments and units, and the fiscal years of a region.
create table unit (
    id uuid primary key,
    number bigint not null,
    parent_id uuid references unit (id),
    kind varchar(16) not null,
    code varchar(40) not null,
    name varchar(200) not null,
    path varchar(400) not null,
    depth integer not null,
    active boolean not null,
    revision bigint not null,
    constraint unit_number unique (number),
    constraint unit_path unique (path)
);
create unique index unit_code_among_siblings on unit (parent_id, code);
create index unit_name on unit (name);
create index unit_code on unit (code);

-- The pairs of neighbouring characters of each name, by which a part of a name is found.
create table unit_gram (
    gram varchar(8) not null,
    unit_number bigint not null references unit (number),
    primary key (gram, unit_number)
);
create index unit_gram_of_unit on unit_gram (unit_number);

-- What is counted up and never used again. Whoever changes the tree holds its row: the tree changes one step at a time.
create table counter (
    name varchar(32) primary key,
    last bigint not null
);
insert into counter (name, last) values ('unit', 0);

create table budget_year (
    region_id uuid not null references unit (id),
    budget_year integer not null,
    state varchar(16) not null,
    revision bigint not null,
    primary key (region_id, budget_year)
);

create table deadline (
    id uuid primary key,
    region_id uuid not null,
    budget_year integer not null,
    stage varchar(32) not null,
    unit_id uuid references unit (id),
    due varchar(10) not null,
    foreign key (region_id, budget_year) references budget_year (region_id, budget_year)
);
create index deadline_of_year on deadline (region_id, budget_year);
