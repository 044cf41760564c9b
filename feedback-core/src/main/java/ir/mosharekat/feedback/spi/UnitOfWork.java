package ir.mosharekat.feedback.spi;

/** The repositories of one transaction over one tenant. Of use to one thread, until the work returns. */
public interface UnitOfWork {

    /** {@return the cases} */
    CaseRepository cases();

    /** {@return the histories} */
    EventLog events();

    /** {@return what is to be done later} */
    WorkQueue queue();

    /** {@return what was promised} */
    PromiseRepository promises();

    /** {@return what was announced about the calendar} */
    CalendarLog calendar();

    /** {@return what is attached to messages, beside the contents} */
    AttachmentRepository attachments();
}
