-- Paths are compared character by character.
alter table publication alter column unit_path type varchar(400) collate "C";

-- What was prepared, decided and released is evidence.
create function publications_are_kept() returns trigger language plpgsql as
$$ begin raise exception 'what was prepared and released is kept'; end $$;
create trigger publication_preparation_is_kept before update or delete on publication_preparation
for each row execute function publications_are_kept();
create trigger publication_withheld_is_kept before update or delete on publication_withheld
for each row execute function publications_are_kept();
create trigger publication_explanation_is_kept before update or delete on publication_explanation
for each row execute function publications_are_kept();
create trigger publication_step_is_kept before update or delete on publication_step
for each row execute function publications_are_kept();
create trigger publication_edition_is_kept before update or delete on publication_edition
for each row execute function publications_are_kept();
create trigger publication_is_kept before delete on publication
for each row execute function publications_are_kept();
