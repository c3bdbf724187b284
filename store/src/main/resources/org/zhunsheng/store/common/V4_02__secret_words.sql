-- The words of secrecy that a region has beside those of the program. What was taken out stands in the journal.
create table secret_word (
    id uuid primary key,
    unit_path varchar(400) not null references unit (path) on update cascade,
    word varchar(120) not null,
    sort varchar(16) not null,
    added_at bigint not null,
    added_by uuid,
    added_by_name varchar(100) not null,
    unique (unit_path, word)
);
