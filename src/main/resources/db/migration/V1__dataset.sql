-- Texts have twice the length that the dataset allows: it counts characters, and H2 counts those beyond 16 bits as two.
-- One row per record of any type: what citations and links refer to.
create table graph_record (
  id bigint primary key,
  type varchar(40) not null,
  slug varchar(200),
  node_id bigint not null references graph_record (id),
  unique (type, slug)
);
create index graph_record_node on graph_record (node_id);

-- What orders a record in lists is repeated in its links, so that a page below a subject is read from one index, in
-- order and no further than the page: the day (0 where the record's lists know none) and the slug.
create table link (
  record_id bigint not null references graph_record (id),
  role varchar(20) not null,
  subject_id bigint not null references graph_record (id),
  position integer not null,
  record_day integer not null,
  record_slug varchar(200),
  primary key (record_id, role, subject_id)
);
create index link_subject on link (subject_id, role, record_day, record_slug, record_id);

create table source (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  title varchar(4000) not null,
  publisher varchar(4000),
  kind varchar(20) not null,
  published_on varchar(12),
  published_on_day integer not null,
  published_on_latest integer not null,
  language varchar(40),
  url varchar(500),
  archived_url varchar(500)
);
create index source_published on source (published_on_day, slug);

create table citation (
  id bigint primary key,
  record_id bigint not null references graph_record (id),
  position integer not null,
  source_id bigint not null references source (id),
  locator varchar(4000),
  supports varchar(10) not null,
  confidence varchar(20) not null,
  unique (record_id, position)
);
create index citation_source on citation (source_id, record_id);

create table country (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  code varchar(2) unique,
  status varchar(10) not null,
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  check (from_earliest <= until_latest)
);

create table name_use (
  id bigint primary key references graph_record (id),
  record_id bigint not null references graph_record (id),
  position integer not null,
  text varchar(4000) not null,
  language varchar(40) not null,
  script varchar(4),
  romanization varchar(4000),
  folded varchar(8000) not null,
  folded_romanization varchar(8000),
  official boolean not null,
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  unique (record_id, position),
  check (from_earliest <= until_latest)
);

create table succession (
  id bigint primary key references graph_record (id),
  predecessor_id bigint not null references country (id),
  successor_id bigint not null references country (id),
  kind varchar(20) not null,
  occurred_on varchar(12),
  unique (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index succession_successor on succession (successor_id);

create table organisation (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  kind varchar(30) not null,
  country_id bigint references country (id)
);
create index organisation_country on organisation (country_id, slug);

create table person (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique
);

create table office (
  id bigint primary key references graph_record (id),
  person_id bigint not null references person (id),
  position integer not null,
  title varchar(4000) not null,
  organisation_id bigint references organisation (id),
  country_id bigint references country (id),
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  unique (person_id, position),
  check (from_earliest <= until_latest)
);

create table island (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  kind varchar(20) not null,
  area_km2 double precision check (area_km2 >= 0),
  highest_point_m double precision,
  summary varchar(4000),
  location_id bigint references graph_record (id),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180)
);
-- No query needs it, nor those named …_person below: a load deletes what was there, and each record or person that goes
-- is looked for in the tables that may refer to it.
create index island_location on island (location_id);

create table outline (
  id bigint primary key references graph_record (id),
  island_id bigint not null unique references island (id),
  geometry varchar(1000000) not null
);

create table measurement (
  id bigint primary key references graph_record (id),
  island_id bigint not null references island (id),
  kind varchar(10) not null,
  position integer not null,
  amount double precision not null,
  as_of varchar(12),
  place varchar(4000),
  note varchar(4000),
  unique (island_id, kind, position)
);

create table population_count (
  id bigint primary key references graph_record (id),
  island_id bigint not null references island (id),
  position integer not null,
  people integer not null check (people >= 0),
  as_of varchar(12),
  note varchar(4000),
  unique (island_id, position)
);

create table membership (
  id bigint primary key references graph_record (id),
  member_id bigint not null references island (id),
  group_id bigint not null references island (id),
  position integer not null,
  unique (member_id, group_id),
  check (member_id <> group_id)
);
create index membership_group on membership (group_id);

create table treaty (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  form varchar(30) not null,
  bindingness varchar(10) not null,
  signed_on varchar(12),
  signed_on_day integer not null,
  signed_on_latest integer not null,
  place varchar(4000),
  in_force_on varchar(12),
  terminated_on varchar(12),
  summary varchar(4000) not null,
  registration_series varchar(4000),
  registration_number varchar(4000),
  registration_url varchar(500)
);
create index treaty_signed on treaty (signed_on_day, slug);

create table treaty_text (
  id bigint primary key references graph_record (id),
  treaty_id bigint not null references treaty (id),
  position integer not null,
  language varchar(40) not null,
  authentic boolean not null,
  url varchar(500),
  unique (treaty_id, position)
);

create table participation (
  id bigint primary key references graph_record (id),
  treaty_id bigint not null references treaty (id),
  position integer not null,
  country_id bigint references country (id),
  organisation_id bigint references organisation (id),
  role varchar(20) not null,
  signed_on varchar(12),
  ratified_on varchar(12),
  in_force_on varchar(12),
  note varchar(4000),
  unique (treaty_id, position),
  unique (treaty_id, country_id),
  check ((country_id is null) <> (organisation_id is null))
);
create index participation_country on participation (country_id, treaty_id);

create table provision (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  treaty_id bigint not null references treaty (id),
  position integer not null,
  numbering varchar(4000) not null,
  summary varchar(4000) not null,
  unique (treaty_id, position)
);

create table provision_text (
  id bigint primary key references graph_record (id),
  provision_id bigint not null references provision (id),
  position integer not null,
  language varchar(40) not null,
  text varchar(4000) not null,
  authentic boolean not null,
  note varchar(4000),
  unique (provision_id, position)
);

create table term (
  id bigint primary key references graph_record (id),
  provision_id bigint not null references provision (id),
  position integer not null,
  text varchar(4000) not null,
  language varchar(40) not null,
  unique (provision_id, position)
);

create table interpretation (
  id bigint primary key references graph_record (id),
  term_id bigint not null references term (id),
  position integer not null,
  by_id bigint not null references country (id),
  summary varchar(4000) not null,
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  unique (term_id, position),
  check (from_earliest <= until_latest)
);

create table effect (
  id bigint primary key references graph_record (id),
  provision_id bigint not null references provision (id),
  position integer not null,
  kind varchar(20) not null,
  summary varchar(4000) not null,
  unique (provision_id, position)
);

create table dispute (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  status varchar(10) not null,
  started_on varchar(12),
  ended_on varchar(12),
  summary varchar(4000) not null,
  outcome varchar(4000)
);

create table settlement (
  id bigint primary key references graph_record (id),
  dispute_id bigint not null references dispute (id),
  position integer not null,
  kind varchar(20) not null,
  settled_on varchar(12),
  summary varchar(4000) not null,
  unique (dispute_id, position)
);

create table recognition (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  by_id bigint not null references country (id),
  claimant_id bigint references country (id),
  dispute_id bigint not null references dispute (id),
  position varchar(30) not null,
  summary varchar(4000) not null,
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  check (from_earliest <= until_latest)
);
create index recognition_dispute on recognition (dispute_id);
create index recognition_by on recognition (by_id);

create table claim (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  dispute_id bigint not null references dispute (id),
  claimant_id bigint not null references country (id),
  summary varchar(4000) not null,
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  check (from_earliest <= until_latest)
);
create index claim_dispute on claim (dispute_id);
create index claim_claimant on claim (claimant_id);

create table control (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  country_id bigint not null references country (id),
  kind varchar(20) not null,
  administrative_unit varchar(4000),
  summary varchar(4000),
  period_from varchar(12),
  period_until varchar(12),
  from_earliest integer not null,
  from_latest integer not null,
  until_earliest integer not null,
  until_latest integer not null,
  check (from_earliest <= until_latest)
);
create index control_country on control (country_id);

create table event (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  title varchar(4000) not null,
  started_on varchar(12) not null,
  started_on_day integer not null,
  started_on_latest integer not null,
  ended_on varchar(12),
  summary varchar(4000) not null
);
create index event_started on event (started_on_day, slug);

create table statement (
  id bigint primary key references graph_record (id),
  slug varchar(200) not null unique,
  made_on varchar(12) not null,
  made_on_day integer not null,
  made_on_latest integer not null,
  place varchar(4000),
  venue varchar(4000),
  kind varchar(30) not null,
  summary varchar(4000) not null,
  on_behalf_of_id bigint references country (id),
  relayed_by_id bigint references organisation (id),
  in_reply_to_id bigint references statement (id),
  thread_id bigint not null,
  thread_depth integer not null,
  thread_place integer not null,
  check (id <> in_reply_to_id)
);
create index statement_made on statement (made_on_day, slug);
create index statement_reply on statement (in_reply_to_id);
create index statement_thread on statement (thread_id, thread_place);

create table stance (
  statement_id bigint not null references statement (id),
  stance varchar(30) not null,
  position integer not null,
  primary key (statement_id, stance)
);

create table attribution (
  id bigint primary key references graph_record (id),
  statement_id bigint not null references statement (id),
  position integer not null,
  person_id bigint references person (id),
  organisation_id bigint references organisation (id),
  country_id bigint references country (id),
  office varchar(4000),
  level varchar(20) not null,
  unique (statement_id, position),
  check (person_id is not null or organisation_id is not null)
);
create index attribution_person on attribution (person_id);

create table addressee (
  id bigint primary key references graph_record (id),
  statement_id bigint not null references statement (id),
  position integer not null,
  person_id bigint references person (id),
  organisation_id bigint references organisation (id),
  country_id bigint references country (id),
  unique (statement_id, position),
  check (person_id is not null or organisation_id is not null or country_id is not null)
);
create index addressee_person on addressee (person_id);

create table quote (
  id bigint primary key references graph_record (id),
  statement_id bigint not null references statement (id),
  position integer not null,
  text varchar(4000) not null,
  folded varchar(8000) not null,
  language varchar(40) not null,
  original boolean,
  translator varchar(4000),
  note varchar(4000),
  locator varchar(4000),
  unique (statement_id, position)
);

-- Written down beforehand, so that a page of it is read from one index, whatever it is made of.
create table timeline_entry (
  id bigint primary key,
  dispute_id bigint not null references dispute (id),
  slug varchar(240) not null,
  subject_id bigint not null references graph_record (id),
  kind varchar(20) not null,
  occurred_on varchar(12) not null,
  occurred_day integer not null,
  latest_day integer not null,
  unique (dispute_id, slug)
);
create index timeline_entry_day on timeline_entry (dispute_id, occurred_day, slug);
create index timeline_entry_subject on timeline_entry (subject_id);

-- What was loaded: one row for each revision of the dataset.
create table revision (
  number integer primary key,
  fingerprint varchar(64) not null,
  published_at timestamp with time zone not null
);
-- Before the first load. Whoever loads locks this row, so that replicas that start together load once.
insert into revision (number, fingerprint, published_at) values (0, '', current_timestamp);
