-- How many moves had been made when something was said about a finding: it is shown with the next one. Clocks are set back,
-- moves are not.
alter table finding_note add column moves integer default 0 not null;
update finding_note set moves = (
    select count(*) from project_move m where m.project_id = finding_note.project_id and m.made_at < finding_note.noted_at
);
