-- Cases, what was said in them, what happened to them, who has read them, what is due for them, what was promised in
-- them, what was attached to them, what became of the notices about them, and what was announced about the calendar.
-- There are no foreign keys: messages and events come in with their case, in one transaction, and are never changed.
-- H2 commits after every statement of this kind, so each one can be repeated after an interruption.

create table if not exists feedback_case (
    tenant                  varchar                     not null,
    id                      uuid                        not null,
    tracking_code           varchar                     not null,
    version                 bigint                      not null,
    kind                    varchar                     not null,
    state                   varchar                     not null,
    phase                   varchar                     not null,
    held_since              timestamp(3) with time zone,
    outcome                 varchar,
    channel                 varchar                     not null,
    owner                   varchar,
    submitter               varchar,
    category                varchar,
    subject                 varchar                     not null,
    responsible_unit        varchar,
    assignee                varchar,
    involved_units          varchar array               not null,
    accused                 varchar array               not null,
    escalation_level        integer                     not null,
    escalated_at            timestamp(3) with time zone,
    escalated_to            varchar,
    hops                    integer                     not null,
    received_at             timestamp(3) with time zone not null,
    acknowledged_at         timestamp(3) with time zone,
    decided_at              timestamp(3) with time zone,
    closed_at               timestamp(3) with time zone,
    -- The next moment at which the desk will be late; null while its time does not run.
    next_due                timestamp(3) with time zone,
    clock                   varchar                     not null,
    details                 varchar                     not null,
    -- What the access secret is derived with. The secret itself is nowhere.
    secret_key              varchar                     not null,
    secret_generation       integer                     not null,
    submission_key          varchar,
    submission_fingerprint  varchar,
    -- The paper letter it was made of.
    letter_batch            varchar,
    letter_number           integer,
    letter_scan             varchar,
    -- The case this one was made of, the case in which it goes on, and those it belongs together with.
    predecessor             uuid,
    successor               uuid,
    related                 varchar array               not null,
    -- By what cases like it are found.
    marks                   varchar array               not null,
    -- What the category asked for; null if nothing was filled in.
    attributes              varchar,
    -- How long the content is kept; null for as long as the policy says.
    retention               varchar,
    -- How many files were attached to its messages.
    attachments             integer                     not null,
    messages                integer                     not null,
    events                  bigint                      not null,
    last_hash               varchar                     not null,
    -- The folded text of the subject and of every message that citizens may read.
    search_text             character large object      not null,
    constraint feedback_case_pk primary key (tenant, id),
    constraint feedback_case_tracking_code unique (tenant, tracking_code),
    constraint feedback_case_submission unique (tenant, submission_key),
    constraint feedback_case_letter unique (tenant, letter_batch, letter_number)
);

create index if not exists feedback_case_received on feedback_case (tenant, received_at, id);
create index if not exists feedback_case_due on feedback_case (tenant, next_due, id);
create index if not exists feedback_case_unit_due on feedback_case (tenant, responsible_unit, next_due, id);
create index if not exists feedback_case_predecessor on feedback_case (tenant, predecessor, received_at, id);
create index if not exists feedback_case_successor on feedback_case (tenant, successor, received_at, id);
create index if not exists feedback_case_owner on feedback_case (tenant, owner, received_at, id);

create table if not exists feedback_message (
    tenant       varchar                     not null,
    case_id      uuid                        not null,
    number       integer                     not null,
    type         varchar                     not null,
    audience     varchar                     not null,
    actor_kind   varchar                     not null,
    actor_id     varchar                     not null,
    behalf_kind  varchar,
    behalf_id    varchar,
    channel      varchar                     not null,
    at           timestamp(3) with time zone not null,
    text         varchar                     not null,
    constraint feedback_message_pk primary key (tenant, case_id, number)
);

create table if not exists feedback_event (
    tenant         varchar                     not null,
    case_id        uuid                        not null,
    sequence       bigint                      not null,
    type           varchar                     not null,
    at             timestamp(3) with time zone not null,
    actor_kind     varchar                     not null,
    actor_id       varchar                     not null,
    behalf_kind    varchar,
    behalf_id      varchar,
    channel        varchar                     not null,
    facts          varchar                     not null,
    previous_hash  varchar                     not null,
    hash           varchar                     not null,
    constraint feedback_event_pk primary key (tenant, case_id, sequence)
);

create index if not exists feedback_event_at on feedback_event (tenant, at, case_id, sequence);

create table if not exists feedback_work (
    tenant        varchar                     not null,
    id            uuid                        not null,
    case_id       uuid                        not null,
    name          varchar                     not null,
    due           timestamp(3) with time zone not null,
    token         bigint                      not null,
    leased_until  timestamp(3) with time zone,
    constraint feedback_work_pk primary key (tenant, case_id, id)
);

create index if not exists feedback_work_due on feedback_work (tenant, due, id);

-- Who has read what of a case, once in each half hour, by identifiers only. Nothing is ever removed from it. Where nothing
-- attached was read, the attachment is all zeros.
create table if not exists feedback_access (
    tenant       varchar                     not null,
    case_id      uuid                        not null,
    half_hour    bigint                      not null,
    official     varchar                     not null,
    kind         varchar                     not null,
    attachment   uuid                        not null,
    id           uuid                        not null,
    at           timestamp(3) with time zone not null,
    roles        varchar array               not null,
    units        varchar array               not null,
    behalf_kind  varchar,
    behalf_id    varchar,
    channel      varchar                     not null,
    constraint feedback_access_pk primary key (tenant, case_id, half_hour, official, kind, attachment)
);

create table if not exists feedback_calendar (
    tenant       varchar                     not null,
    number       bigint                      not null,
    at           timestamp(3) with time zone not null,
    actor_kind   varchar                     not null,
    actor_id     varchar                     not null,
    behalf_kind  varchar,
    behalf_id    varchar,
    channel      varchar                     not null,
    fact         varchar                     not null,
    constraint feedback_calendar_pk primary key (tenant, number)
);

-- What is kept of attachments beside their contents. The name is sealed with a key that is not in the database.
create table if not exists feedback_attachment (
    tenant         varchar                     not null,
    id             uuid                        not null,
    version        bigint                      not null,
    name_key       varchar                     not null,
    name           varchar                     not null,
    media_type     varchar                     not null,
    original_hash  varchar,
    original_size  bigint,
    copy_hash      varchar,
    copy_size      bigint,
    safety         varchar                     not null,
    actor_kind     varchar                     not null,
    actor_id       varchar                     not null,
    uploaded_at    timestamp(3) with time zone not null,
    expires_at     timestamp(3) with time zone not null,
    case_id        uuid,
    message        integer,
    audience       varchar,
    constraint feedback_attachment_pk primary key (tenant, id)
);

create index if not exists feedback_attachment_case on feedback_attachment (tenant, case_id, message, id);
create index if not exists feedback_attachment_expires on feedback_attachment (tenant, expires_at);
create index if not exists feedback_attachment_original on feedback_attachment (tenant, original_hash);
create index if not exists feedback_attachment_copy on feedback_attachment (tenant, copy_hash);

-- Contents of attachments, where the host keeps them in the database. Chunks come in one by one, each in a transaction of
-- its own; until the last one is there, the hash is a z and the name of the put, by which what was cut off is found.
create table if not exists feedback_blob (
    tenant         varchar                     not null,
    hash           varchar                     not null,
    content        uuid                        not null,
    size           bigint                      not null,
    put_at         timestamp(3) with time zone not null,
    constraint feedback_blob_pk primary key (tenant, hash)
);

create table if not exists feedback_blob_chunk (
    tenant         varchar                     not null,
    content        uuid                        not null,
    number         integer                     not null,
    bytes          varbinary                   not null,
    constraint feedback_blob_chunk_pk primary key (tenant, content, number)
);

-- What was promised in a case. Its words go with those of the case; the row stays and is counted.
create table if not exists feedback_promise (
    tenant         varchar                     not null,
    id             uuid                        not null,
    case_id        uuid                        not null,
    unit           varchar                     not null,
    owner          varchar                     not null,
    made_at        timestamp(3) with time zone not null,
    -- The day that is counted, whatever day it was postponed to.
    first_due      timestamp(3) with time zone not null,
    actor_kind     varchar                     not null,
    actor_id       varchar                     not null,
    behalf_kind    varchar,
    behalf_id      varchar,
    channel        varchar                     not null,
    version        bigint                      not null,
    state          varchar                     not null,
    text           varchar                     not null,
    due            timestamp(3) with time zone not null,
    postponements  integer                     not null,
    disputes       integer                     not null,
    reminded_at    timestamp(3) with time zone,
    missed_at      timestamp(3) with time zone,
    disputed_at    timestamp(3) with time zone,
    ended_at       timestamp(3) with time zone,
    ended_by       varchar,
    ended_with     varchar,
    constraint feedback_promise_pk primary key (tenant, id)
);

create index if not exists feedback_promise_case on feedback_promise (tenant, case_id);
create index if not exists feedback_promise_due on feedback_promise (tenant, due, id);
create index if not exists feedback_promise_owner on feedback_promise (tenant, owner, due, id);
create index if not exists feedback_promise_first_due on feedback_promise (tenant, first_due);

-- What became of notices. Their words and addresses are nowhere: both are taken from the case when a notice is sent.
create table if not exists feedback_delivery (
    tenant        varchar                     not null,
    id            uuid                        not null,
    case_id       uuid                        not null,
    version       bigint                      not null,
    occasion      varchar                     not null,
    event         bigint                      not null,
    -- Whom it is for; null for the citizen.
    official      varchar,
    -- Null where nobody can be reached.
    channel       varchar,
    state         varchar                     not null,
    attempts      integer                     not null,
    -- A keyed mark, by which an address that does not work is known again.
    address_mark  varchar,
    -- By what the medium knows it.
    reference     varchar,
    made_at       timestamp(3) with time zone not null,
    changed_at    timestamp(3) with time zone not null,
    constraint feedback_delivery_pk primary key (tenant, id)
);

create index if not exists feedback_delivery_case on feedback_delivery (tenant, case_id, made_at, id);
create index if not exists feedback_delivery_reference on feedback_delivery (tenant, channel, reference, made_at);
