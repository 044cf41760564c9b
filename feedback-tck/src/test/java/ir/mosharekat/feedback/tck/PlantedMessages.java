package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Bugs in what was said in a case. */
final class PlantedMessages {

    private PlantedMessages() {}

    static List<Attack> all() {
        return List.of(
                opening("messages come back in reverse", PlantedMessages::reversed),
                opening("messages come back by their text", messages -> sorted(messages, Message::text)),
                opening(
                        "messages come back by their number as text",
                        messages -> sorted(messages, message -> Integer.toString(message.number()))),
                opening(
                        "messages come back by their time",
                        messages -> messages.stream()
                                .sorted(Comparator.comparing(Message::at))
                                .toList()),
                opening("only the first message comes back", messages -> messages.subList(0, 1)),
                opening("only ten messages come back", messages -> messages.subList(0, Math.min(10, messages.size()))),
                opening("old messages are rewritten by a new version", messages -> {
                    Message last = messages.get(messages.size() - 1);
                    return Altered.each(messages, message -> Altered.instant(message, at -> last.at()));
                }),
                Attack.cases(
                        "a case found by its submission comes without messages", sound -> new ForwardingCases(sound) {
                            @Override
                            public Optional<CaseFile> findSubmission(String keyHash) {
                                return super.findSubmission(keyHash)
                                        .map(file -> new CaseFile(file.snapshot(), List.of()));
                            }
                        }),
                Attack.cases(
                        "a case found by its submission comes with messages in reverse",
                        sound -> new ForwardingCases(sound) {
                            @Override
                            public Optional<CaseFile> findSubmission(String keyHash) {
                                return super.findSubmission(keyHash)
                                        .map(file -> new CaseFile(file.snapshot(), reversed(file.messages())));
                            }
                        }),
                adding("new messages are not stored", (old, added) -> List.of()),
                adding(
                        "of several new messages one is stored",
                        (old, added) -> added.subList(0, Math.min(1, added.size()))),
                adding(
                        "new messages are numbered from one",
                        (old, added) -> Altered.each(added, message -> numbered(message, message.number() - old))),
                adding(
                        "a note that is added is shown to citizens",
                        (old, added) -> Altered.each(added, PlantedMessages::shown)),
                storing("a note is shown to citizens", PlantedMessages::shown),
                storing(
                        "every message is hidden from citizens",
                        message -> new Message(
                                message.number(),
                                message.type(),
                                Audience.STAFF,
                                message.origin(),
                                message.at(),
                                message.text())),
                storing(
                        "for whom a clerk took a message down is lost",
                        message -> Altered.origin(
                                message,
                                new Origin(
                                        message.origin().actor(),
                                        null,
                                        message.origin().channel()))),
                storing(
                        "every message has come by the web",
                        message -> Altered.origin(
                                message,
                                new Origin(
                                        message.origin().actor(),
                                        message.origin().onBehalfOf(),
                                        Channel.WEB))),
                storing(
                        "who said it is lost",
                        message -> Altered.origin(
                                message,
                                new Origin(
                                        new ActorRef(message.origin().actor().kind(), "-"),
                                        message.origin().onBehalfOf(),
                                        message.origin().channel()))),
                storing(
                        "holders of receipts are stored as anonymous",
                        message -> Altered.origin(
                                message,
                                new Origin(
                                        message.origin().actor().kind() == ActorRef.Kind.RECEIPT_HOLDER
                                                ? new ActorRef(
                                                        ActorRef.Kind.ANONYMOUS,
                                                        message.origin().actor().id())
                                                : message.origin().actor(),
                                        message.origin().onBehalfOf(),
                                        message.origin().channel()))),
                typed("interim replies are stored as answers", MessageType.INTERIM_REPLY, MessageType.ANSWER),
                typed("reports of units are stored as notes", MessageType.UNIT_REPORT, MessageType.NOTE));
    }

    private static Attack typed(String name, MessageType given, MessageType stored) {
        return storing(
                name,
                message -> new Message(
                        message.number(),
                        message.type() == given ? stored : message.type(),
                        message.audience(),
                        message.origin(),
                        message.at(),
                        message.text()));
    }

    private static Attack storing(String name, UnaryOperator<Message> change) {
        return Attack.cases(name, sound -> Altered.writes(sound, snapshot -> snapshot, change));
    }

    private static Attack opening(String name, UnaryOperator<List<Message>> change) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public Optional<CaseFile> open(CaseId id) {
                return super.open(id).map(file -> new CaseFile(file.snapshot(), change.apply(file.messages())));
            }
        });
    }

    private static Attack adding(String name, Addition addition) {
        return Attack.cases(name, sound -> new Adding(sound, addition));
    }

    @FunctionalInterface
    private interface Addition {
        List<Message> of(int old, List<Message> added);
    }

    private static final class Adding extends ForwardingCases {

        private final Addition addition;

        Adding(CaseRepository sound, Addition addition) {
            super(sound);
            this.addition = addition;
        }

        @Override
        public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
            int old = open(next.id()).map(file -> file.messages().size()).orElse(0);
            super.update(next, expectedVersion, addition.of(old, added));
        }
    }

    private static List<Message> reversed(List<Message> messages) {
        List<Message> reversed = new ArrayList<>(messages);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Message> sorted(List<Message> messages, Function<Message, String> key) {
        return messages.stream().sorted(Comparator.comparing(key)).toList();
    }

    private static Message numbered(Message message, int number) {
        return new Message(number, message.type(), message.audience(), message.origin(), message.at(), message.text());
    }

    private static Message shown(Message message) {
        return new Message(
                message.number(), message.type(), Audience.CITIZEN, message.origin(), message.at(), message.text());
    }
}
