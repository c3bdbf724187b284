-- Paths are compared character by character, as in the other database.
alter table secret_word alter column unit_path type varchar(400) collate "C";

-- A word of secrecy is never changed: it is taken out and added anew, and the journal has both.
create function secret_words_are_final() returns trigger language plpgsql as
$$ begin raise exception 'a word of secrecy is taken out and added anew'; end $$;
create trigger secret_word_is_final before update of word, sort, added_at, added_by on secret_word
for each row execute function secret_words_are_final();
