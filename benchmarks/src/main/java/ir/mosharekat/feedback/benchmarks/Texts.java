package ir.mosharekat.feedback.benchmarks;

/** What is registered, the same for every variant. Nobody is called so. */
final class Texts {

    static final String NAME = "سارا نمونه‌ای";
    static final String SUBJECT = "خاموشی چراغ‌های خیابان";
    static final String TEXT = "با سلام، چراغ‌های خیابان نمونه از سه هفته پیش خاموش است و با وجود چند بار تماس با اداره"
            + " مربوط، اقدامی انجام نشده است. عبور شبانه برای سالمندان و دانش‌آموزان دشوار شده است. خواهشمند است"
            + " دستور پیگیری فرمایید. این خیابان میان میدان نخست و بلوار دوم قرار دارد و شماره تیرها ۱۲ تا ۱۸ است.";

    private Texts() {}
}
