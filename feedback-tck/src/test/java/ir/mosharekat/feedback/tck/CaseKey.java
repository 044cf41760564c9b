package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.testing.SeededRandom;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.Optional;
import java.util.UUID;

/** What may be there only once, and how a case gets past a sound store that sees to it. */
enum CaseKey {
    ID {
        @Override
        Optional<Object> of(CaseSnapshot snapshot) {
            return Optional.of(snapshot.id());
        }

        @Override
        boolean isTaken(CaseRepository cases, CaseSnapshot snapshot) {
            return cases.find(snapshot.id()).isPresent();
        }

        @Override
        CaseSnapshot evaded(CaseSnapshot snapshot) {
            UUID id = snapshot.id().value();
            return snapshot.toBuilder()
                    .id(new CaseId(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1)))
                    .build();
        }
    },
    CODE {
        @Override
        Optional<Object> of(CaseSnapshot snapshot) {
            return Optional.of(snapshot.trackingCode());
        }

        @Override
        boolean isTaken(CaseRepository cases, CaseSnapshot snapshot) {
            return cases.findStamp(snapshot.trackingCode()).isPresent();
        }

        @Override
        CaseSnapshot evaded(CaseSnapshot snapshot) {
            SeededRandom other = new SeededRandom(snapshot.id().hashCode());
            return snapshot.toBuilder().trackingCode(TrackingCode.random(other)).build();
        }
    },
    SUBMISSION {
        @Override
        Optional<Object> of(CaseSnapshot snapshot) {
            return snapshot.submission().map(Submission::keyHash);
        }

        @Override
        boolean isTaken(CaseRepository cases, CaseSnapshot snapshot) {
            return snapshot.submission()
                    .flatMap(submission -> cases.findSubmission(submission.keyHash()))
                    .isPresent();
        }

        @Override
        CaseSnapshot evaded(CaseSnapshot snapshot) {
            return snapshot.toBuilder().submission(null).build();
        }
    },
    LETTER {
        @Override
        Optional<Object> of(CaseSnapshot snapshot) {
            return snapshot.letter().map(Letter::withoutScan);
        }

        @Override
        boolean isTaken(CaseRepository cases, CaseSnapshot snapshot) {
            return snapshot.letter()
                    .filter(letter -> cases.letters(letter.batch(), letter.number() - 1, 1).stream()
                            .anyMatch(found -> found.letter().number() == letter.number()))
                    .isPresent();
        }

        @Override
        CaseSnapshot evaded(CaseSnapshot snapshot) {
            return snapshot.toBuilder().letter(null).build();
        }
    };

    abstract Optional<Object> of(CaseSnapshot snapshot);

    abstract boolean isTaken(CaseRepository cases, CaseSnapshot snapshot);

    abstract CaseSnapshot evaded(CaseSnapshot snapshot);

    /** {@return the case, or if this key of it is taken, the same under another} */
    CaseFile pastIt(CaseRepository cases, CaseFile file) {
        return isTaken(cases, file.snapshot()) ? new CaseFile(evaded(file.snapshot()), file.messages()) : file;
    }

    static boolean anyTaken(CaseRepository cases, CaseFile file) {
        for (CaseKey key : values()) {
            if (key.isTaken(cases, file.snapshot())) {
                return true;
            }
        }
        return false;
    }
}
