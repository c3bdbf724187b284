-- What was prepared, decided and released is evidence.
create trigger publication_preparation_is_kept before delete on publication_preparation
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_preparation_is_final before update on publication_preparation
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_withheld_is_kept before delete on publication_withheld
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_withheld_is_final before update on publication_withheld
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_explanation_is_kept before delete on publication_explanation
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_explanation_is_final before update on publication_explanation
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_step_is_kept before delete on publication_step
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_step_is_final before update on publication_step
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_edition_is_kept before delete on publication_edition
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_edition_is_final before update on publication_edition
begin select raise(abort, 'what was prepared and released is kept'); end;
create trigger publication_is_kept before delete on publication
begin select raise(abort, 'what was prepared and released is kept'); end;
