package ir.mosharekat.feedback.http.server;

/** What a request costs those who serve it. */
enum Effort {
    /** Nothing that anybody would be after. */
    USUAL,
    /** A code and a secret are tried. */
    RECEIPT,
    /** A desk gets work. */
    REGISTRATION,
    /** A file is kept and looked at. */
    UPLOAD
}
