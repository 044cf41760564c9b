package ir.mosharekat.feedback.identity;

import ir.mosharekat.feedback.text.Digits;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail address as people have it: the dot-atom form of RFC 5322 before the at sign, a domain name with at least one
 * dot behind it.
 *
 * <p>Quoted local parts, comments, IP addresses and local parts outside ASCII are refused: hardly a citizen has one, and
 * mailers disagree about them. The local part keeps its case, which only its own server may judge.
 *
 * @param value at most 254 ASCII characters, the local part at most 64; the domain in lower case, an international one
 *     in its {@code xn--} form
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    private static final Pattern PADDING = Pattern.compile("^[\\t\\p{Z}\\p{Cf}]+|[\\t\\p{Z}\\p{Cf}]+$|\\p{Cf}+");
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern ADDRESS = Pattern.compile("((?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*+)@(.+)");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /**
     * Checks an address and keeps its canonical form.
     *
     * @param value the address as typed, perhaps with spaces around it, bidi marks, or digits of any script
     * @throws MalformedIdentifierException with the code {@code email.invalid}
     */
    public EmailAddress {
        value = canonical(value);
    }

    /**
     * The e-mail address in what somebody typed.
     *
     * @param typed the address as typed, perhaps with spaces around it, bidi marks, or digits of any script
     * @return the address
     * @throws MalformedIdentifierException with the code {@code email.invalid}
     */
    public static EmailAddress of(String typed) {
        return new EmailAddress(typed);
    }

    /**
     * Tells the type and keeps the person's address out of logs.
     *
     * @return {@code EmailAddress[***]}
     */
    @Override
    public String toString() {
        return "EmailAddress[***]";
    }

    static String canonical(String typed) {
        // Not stripped but refused: a line break is how a header is injected.
        boolean lineBreak = typed.indexOf('\r') >= 0 || typed.indexOf('\n') >= 0;
        if (lineBreak || typed.length() > LONGEST) {
            throw malformed();
        }
        Matcher address = ADDRESS.matcher(PADDING.matcher(Digits.toAscii(typed)).replaceAll(""));
        if (!address.matches()) {
            throw malformed();
        }
        String canonical = address.group(1) + '@' + asciiDomain(address.group(2));
        if (canonical.length() > LONGEST) {
            throw malformed();
        }
        return canonical;
    }

    private static String asciiDomain(String typed) {
        try {
            String domain = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (DOMAIN.matcher(domain).matches()) {
                return domain;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the words of the JDK, which quote the input.
        }
        throw malformed();
    }

    private static MalformedIdentifierException malformed() {
        return new MalformedIdentifierException("email.invalid");
    }
}
