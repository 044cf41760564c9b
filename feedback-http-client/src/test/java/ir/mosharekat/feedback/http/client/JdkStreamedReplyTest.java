package ir.mosharekat.feedback.http.client;

class JdkStreamedReplyTest extends StreamedReplyContract {

    private final Transport transport = JdkTransport.create();

    @Override
    Transport transport() {
        return transport;
    }
}
