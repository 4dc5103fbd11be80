-- What everybody knows of the cells of a release by what codes mean (docs/facts-and-plans.md): one relation a line, tabs between. Proved
-- beside when it was made, so that a figure given elsewhere is judged with the same knowledge, and the public files can say it.
alter table statistics_release add column meanings text;
