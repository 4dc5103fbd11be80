-- How the figures of a release were made (docs/disclosure-control.md, decision 52): some not shown, rounded, or with noise. Of a figure
-- that is near the count only, these two say which counts can stand behind it: that is what every later audit knows of it.
alter table statistics_release add column method varchar(20) default 'SUPPRESSION' not null;
alter table release_figure add column lowest integer;
alter table release_figure add column highest integer;
