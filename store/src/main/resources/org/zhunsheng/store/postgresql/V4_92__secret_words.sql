-- Paths are compared character by character, as in the other database.
alter table secret_word alter column unit_path type varchar(400) collate "C";
