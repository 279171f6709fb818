-- Why, where the paper says it apart; provisions it names that the version does not have, parted by spaces.
alter table excerpt add column reason varchar(200000);
alter table excerpt add column missing varchar(4000);

-- The part of a page image that is the quote, in thousandths of its width and height.
alter table excerpt add column cut_left int;
alter table excerpt add column cut_top int;
alter table excerpt add column cut_right int;
alter table excerpt add column cut_bottom int;

-- Confirmed with others in one go, and whether someone has opened it since.
alter table excerpt add column in_bulk boolean default false not null;

-- What the author says against what was made of it.
alter table excerpt add column objection varchar(4000);
alter table excerpt add column objected_at timestamp(6) with time zone;

-- The words of the paper in small, and the earlier paper it repeats (share of like words, 0..1).
alter table paper add column signature varchar(4000);
alter table paper add column repeats uuid references paper (id);
alter table paper add column likeness double precision;
