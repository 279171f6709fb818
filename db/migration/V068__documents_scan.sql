-- What the virus scanner said of a file: null where none was configured when it came, else waiting, clean, infected.
alter table document add column scan varchar(10);
