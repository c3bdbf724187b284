-- States of an overall target are evidence.
create trigger overall_target_revision_is_kept before delete on overall_target_revision
begin select raise(abort, 'the states of an overall target are kept'); end;
create trigger overall_target_revision_is_final before update on overall_target_revision
begin select raise(abort, 'the states of an overall target are kept'); end;
