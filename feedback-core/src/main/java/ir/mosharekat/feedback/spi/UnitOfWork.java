package ir.mosharekat.feedback.spi;

/** The repositories of one transaction over one tenant. Of use to one thread, until the work returns. */
public interface UnitOfWork {

    /** {@return the cases} */
    CaseRepository cases();

    /** {@return the histories} */
    EventLog events();

    /** {@return who has read what} */
    AccessLog accesses();

    /** {@return what is to be done later} */
    WorkQueue queue();

    /** {@return what was promised} */
    PromiseRepository promises();

    /** {@return what became of notices} */
    DeliveryRepository deliveries();

    /** {@return what was announced about the calendar} */
    CalendarLog calendar();

    /** {@return what is attached to messages, beside the contents} */
    AttachmentRepository attachments();
}
