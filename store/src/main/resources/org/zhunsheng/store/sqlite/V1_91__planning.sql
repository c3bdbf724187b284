-- Which projects have a pair of characters. The index holds no text of its own and knows a project by a number.
create table project_number (
    number integer primary key,
    project_id varchar(36) not null unique references project (id)
);
create virtual table project_words using fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- States of a project are evidence.
create trigger project_revision_is_kept before delete on project_revision
begin select raise(abort, 'the states of a project are kept'); end;
create trigger project_revision_is_final before update on project_revision
begin select raise(abort, 'the states of a project are kept'); end;
