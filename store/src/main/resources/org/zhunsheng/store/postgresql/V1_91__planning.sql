-- Paths and names are compared character by character, as in the other database.
alter table document alter column unit_path type varchar(400) collate "C";
alter table project alter column unit_path type varchar(400) collate "C";
alter table project alter column name type varchar(400) collate "C";
alter table project alter column code type varchar(200) collate "C";
alter table project alter column number type varchar(200) collate "C";
alter table unit alter column name type varchar(200) collate "C";

alter table file_import alter column unit_path type varchar(400) collate "C";
alter table vocabulary_entry alter column unit_path type varchar(400) collate "C";

-- Which projects have a pair of characters.
create table project_words (
    project_id uuid primary key references project (id),
    words tsvector not null
);
create index project_words_index on project_words using gin (words);

-- States of a project are evidence.
create function states_are_kept() returns trigger language plpgsql as
$$ begin raise exception 'the states of a project are kept'; end $$;
create trigger project_revision_is_kept before update or delete on project_revision
for each row execute function states_are_kept();
create trigger project_revision_is_never_emptied before truncate on project_revision
for each statement execute function states_are_kept();
