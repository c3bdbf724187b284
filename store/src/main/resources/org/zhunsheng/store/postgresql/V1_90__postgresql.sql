-- Paths are compared character by character: a subtree is a range of the index.
alter table unit alter column path type varchar(400) collate "C";
alter table role_grant alter column unit_path type varchar(400) collate "C";
alter table journal_entry alter column unit_path type varchar(400) collate "C";
-- So are logins, codes and names, whose beginnings are looked for; and lists are sorted the same way in every database.
alter table person alter column login type varchar(64) collate "C";
alter table person alter column name type varchar(100) collate "C";
alter table unit alter column code type varchar(40) collate "C";
alter table unit alter column name type varchar(200) collate "C";

-- The journal only grows.
create function journal_only_grows() returns trigger language plpgsql as
$$ begin raise exception 'the journal only grows'; end $$;
create trigger journal_entry_is_kept before update or delete on journal_entry
for each row execute function journal_only_grows();
create trigger journal_is_never_emptied before truncate on journal_entry
for each statement execute function journal_only_grows();
