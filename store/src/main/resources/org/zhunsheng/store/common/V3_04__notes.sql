-- How many moves had been made when something was said about a finding: it is shown with the next one. Clocks are set back,
-- moves are not.
alter table finding_note add column moves integer default 0 not null;
