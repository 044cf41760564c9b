package ir.mosharekat.feedback.workflow;

/** The kinds of case, each with its own lifecycle. */
public enum CaseKind {
    /** A message to the governor, a manager or a unit: opinion, criticism, question, request, thanks. */
    TICKET,
    /** A demand for one's right, which has to be handled and decided (شکایت). */
    COMPLAINT
}
