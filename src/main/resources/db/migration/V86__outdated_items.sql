-- What holds something that was taken out of the case as filed wrong: it is not carried on into another package.
alter table case_package_item add column outdated boolean default false not null;
