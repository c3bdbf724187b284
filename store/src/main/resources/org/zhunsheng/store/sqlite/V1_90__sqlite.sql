-- The journal only grows.
create trigger journal_entry_is_kept before delete on journal_entry
begin select raise(abort, 'the journal only grows'); end;
create trigger journal_entry_is_final before update on journal_entry
begin select raise(abort, 'the journal only grows'); end;
