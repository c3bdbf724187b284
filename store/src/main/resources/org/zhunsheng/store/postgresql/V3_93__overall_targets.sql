-- Paths are compared character by character.
alter table overall_target alter column unit_path type varchar(400) collate "C";

-- States of an overall target are evidence.
create function overall_states_are_kept() returns trigger language plpgsql as
$$ begin raise exception 'the states of an overall target are kept'; end $$;
create trigger overall_target_revision_is_kept before update or delete on overall_target_revision
for each row execute function overall_states_are_kept();
create trigger overall_target_revision_is_never_emptied before truncate on overall_target_revision
for each statement execute function overall_states_are_kept();
