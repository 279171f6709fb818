-- The lasting id that a file of another program gave a provision (Akoma Ntoso GUID); it goes out again as it came.
alter table provision add column guid varchar(400);
