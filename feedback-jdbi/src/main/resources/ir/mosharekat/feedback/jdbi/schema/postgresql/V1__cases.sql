-- Cases, what was said in them, what happened to them, who has read them, what is due for them, what was promised in
-- them, what was attached to them, what became of the notices about them, and what was announced about the calendar.
-- The tenant leads every key, so that the same schema can be spread over several databases by tenant.
-- JSON is kept as it came: the library reads it whole, and to take it apart for jsonb costs each registration.
-- There are no foreign keys: messages and events come in with their case, in one statement, and are never changed.
-- Having the database look that up again took a quarter of the time of a registration.

create table feedback_case (
    tenant                  text           not null,
    id                      uuid           not null,
    tracking_code           text           not null,
    version                 bigint         not null,
    kind                    text           not null,
    state                   text           not null,
    phase                   text           not null,
    held_since              timestamptz(3),
    outcome                 text,
    channel                 text           not null,
    owner                   text,
    submitter               json,
    category                text,
    subject                 text           not null,
    responsible_unit        text,
    assignee                text,
    involved_units          text[]         not null,
    accused                 text[]         not null,
    escalation_level        integer        not null,
    escalated_at            timestamptz(3),
    escalated_to            text,
    hops                    integer        not null,
    received_at             timestamptz(3) not null,
    acknowledged_at         timestamptz(3),
    decided_at              timestamptz(3),
    closed_at               timestamptz(3),
    -- The next moment at which the desk will be late; null while its time does not run.
    next_due                timestamptz(3),
    clock                   json           not null,
    details                 json           not null,
    -- What the access secret is derived with. The secret itself is nowhere.
    secret_key              text           not null,
    secret_generation       integer        not null,
    submission_key          text,
    submission_fingerprint  text,
    -- The paper letter it was made of.
    letter_batch            text,
    letter_number           integer,
    letter_scan             text,
    -- The case this one was made of, the case in which it goes on, and those it belongs together with.
    predecessor             uuid,
    successor               uuid,
    related                 text[]         not null,
    -- By what cases like it are found.
    marks                   text[]         not null,
    -- What the category asked for; null if nothing was filled in.
    attributes              json,
    -- How long the content is kept; null for as long as the policy says.
    retention               json,
    -- How many files were attached to its messages.
    attachments             integer        not null,
    messages                integer        not null,
    events                  bigint         not null,
    last_hash               text           not null,
    -- The folded text of the subject and of every message that citizens may read.
    search_text             text           not null,
    constraint feedback_case_pk primary key (tenant, id),
    constraint feedback_case_tracking_code unique (tenant, tracking_code)
);

create unique index feedback_case_submission on feedback_case (tenant, submission_key) where submission_key is not null;
create unique index feedback_case_letter on feedback_case (tenant, letter_batch, letter_number)
    where letter_batch is not null;
create index feedback_case_received on feedback_case (tenant, received_at, id);
create index feedback_case_due on feedback_case (tenant, next_due, id) where next_due is not null;
create index feedback_case_unit_due on feedback_case (tenant, responsible_unit, next_due, id)
    where responsible_unit is not null and next_due is not null;
create index feedback_case_owner on feedback_case (tenant, owner, received_at, id) where owner is not null;
create index feedback_case_predecessor on feedback_case (tenant, predecessor, received_at, id) where predecessor is not null;
create index feedback_case_successor on feedback_case (tenant, successor, received_at, id) where successor is not null;
create index feedback_case_related on feedback_case using gin (related) where related <> '{}';
create index feedback_case_marks on feedback_case using gin (marks) where marks <> '{}';
create index feedback_case_involved on feedback_case using gin (involved_units) where involved_units <> '{}';

create table feedback_message (
    tenant       text           not null,
    case_id      uuid           not null,
    number       integer        not null,
    type         text           not null,
    audience     text           not null,
    actor_kind   text           not null,
    actor_id     text           not null,
    behalf_kind  text,
    behalf_id    text,
    channel      text           not null,
    at           timestamptz(3) not null,
    text         text           not null,
    constraint feedback_message_pk primary key (tenant, case_id, number)
);

create table feedback_event (
    tenant         text           not null,
    case_id        uuid           not null,
    sequence       bigint         not null,
    type           text           not null,
    at             timestamptz(3) not null,
    actor_kind     text           not null,
    actor_id       text           not null,
    behalf_kind    text,
    behalf_id      text,
    channel        text           not null,
    facts          json           not null,
    previous_hash  text           not null,
    hash           text           not null,
    constraint feedback_event_pk primary key (tenant, case_id, sequence)
);

-- What happened lately lies together at the end of the table, so it is enough to know the times of each block.
create index feedback_event_at on feedback_event using brin (at) with (autosummarize = on);

create table feedback_work (
    tenant        text           not null,
    id            uuid           not null,
    case_id       uuid           not null,
    name          text           not null,
    due           timestamptz(3) not null,
    token         bigint         not null,
    leased_until  timestamptz(3),
    constraint feedback_work_pk primary key (tenant, case_id, id)
);

create index feedback_work_due on feedback_work (tenant, due, id);

-- Who has read what of a case, once in each half hour, by identifiers only. Nothing is ever removed from it. Where nothing
-- attached was read, the attachment is all zeros.
create table feedback_access (
    tenant       text           not null,
    case_id      uuid           not null,
    half_hour    bigint         not null,
    official     text           not null,
    kind         text           not null,
    attachment   uuid           not null,
    id           uuid           not null,
    at           timestamptz(3) not null,
    roles        text[]         not null,
    units        text[]         not null,
    behalf_kind  text,
    behalf_id    text,
    channel      text           not null,
    constraint feedback_access_pk primary key (tenant, case_id, half_hour, official, kind, attachment)
);

create table feedback_calendar (
    tenant       text           not null,
    number       bigint         not null,
    at           timestamptz(3) not null,
    actor_kind   text           not null,
    actor_id     text           not null,
    behalf_kind  text,
    behalf_id    text,
    channel      text           not null,
    fact         json           not null,
    constraint feedback_calendar_pk primary key (tenant, number)
);

-- What is kept of attachments beside their contents. The name is sealed with a key that is not in the database.
create table feedback_attachment (
    tenant         text           not null,
    id             uuid           not null,
    version        bigint         not null,
    name_key       text           not null,
    name           text           not null,
    media_type     text           not null,
    original_hash  text,
    original_size  bigint,
    copy_hash      text,
    copy_size      bigint,
    safety         text           not null,
    actor_kind     text           not null,
    actor_id       text           not null,
    uploaded_at    timestamptz(3) not null,
    expires_at     timestamptz(3) not null,
    case_id        uuid,
    message        integer,
    audience       text,
    constraint feedback_attachment_pk primary key (tenant, id)
);

create index feedback_attachment_case on feedback_attachment (tenant, case_id, message, id) where case_id is not null;
create index feedback_attachment_expires on feedback_attachment (tenant, expires_at) where case_id is null;
create index feedback_attachment_original on feedback_attachment (tenant, original_hash) where original_hash is not null;
create index feedback_attachment_copy on feedback_attachment (tenant, copy_hash) where copy_hash is not null;

-- Contents of attachments, where the host keeps them in the database. Chunks come in one by one, each in a transaction of
-- its own; until the last one is there, the hash is a z and the name of the put, by which what was cut off is found.
create table feedback_blob (
    tenant         text           not null,
    hash           text           not null,
    content        uuid           not null,
    size           bigint         not null,
    put_at         timestamptz(3) not null,
    constraint feedback_blob_pk primary key (tenant, hash)
);

create table feedback_blob_chunk (
    tenant         text           not null,
    content        uuid           not null,
    number         integer        not null,
    bytes          bytea          not null,
    constraint feedback_blob_chunk_pk primary key (tenant, content, number)
);

-- What was promised in a case. Its words go with those of the case; the row stays and is counted.
create table feedback_promise (
    tenant         text           not null,
    id             uuid           not null,
    case_id        uuid           not null,
    unit           text           not null,
    owner          text           not null,
    made_at        timestamptz(3) not null,
    -- The day that is counted, whatever day it was postponed to.
    first_due      timestamptz(3) not null,
    actor_kind     text           not null,
    actor_id       text           not null,
    behalf_kind    text,
    behalf_id      text,
    channel        text           not null,
    version        bigint         not null,
    state          text           not null,
    text           text           not null,
    due            timestamptz(3) not null,
    postponements  integer        not null,
    disputes       integer        not null,
    reminded_at    timestamptz(3),
    missed_at      timestamptz(3),
    disputed_at    timestamptz(3),
    ended_at       timestamptz(3),
    ended_by       text,
    ended_with     text,
    constraint feedback_promise_pk primary key (tenant, id)
);

create index feedback_promise_case on feedback_promise (tenant, case_id);
create index feedback_promise_due on feedback_promise (tenant, due, id);
create index feedback_promise_owner on feedback_promise (tenant, owner, due, id);
create index feedback_promise_first_due on feedback_promise (tenant, first_due);

-- What became of notices. Their words and addresses are nowhere: both are taken from the case when a notice is sent.
create table feedback_delivery (
    tenant        text           not null,
    id            uuid           not null,
    case_id       uuid           not null,
    version       bigint         not null,
    occasion      text           not null,
    event         bigint         not null,
    -- Whom it is for; null for the citizen.
    official      text,
    -- Null where nobody can be reached.
    channel       text,
    state         text           not null,
    attempts      integer        not null,
    -- A keyed mark, by which an address that does not work is known again.
    address_mark  text,
    -- By what the medium knows it.
    reference     text,
    made_at       timestamptz(3) not null,
    changed_at    timestamptz(3) not null,
    constraint feedback_delivery_pk primary key (tenant, id)
);

create index feedback_delivery_case on feedback_delivery (tenant, case_id, made_at, id);
create index feedback_delivery_reference on feedback_delivery (tenant, channel, reference, made_at)
    where reference is not null;
