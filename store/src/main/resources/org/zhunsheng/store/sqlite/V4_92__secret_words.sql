-- A word of secrecy is never changed: it is taken out and added anew, and the journal has both.
create trigger secret_word_is_final before update of word, sort, added_at, added_by on secret_word
begin select raise(abort, 'a word of secrecy is taken out and added anew'); end;
