package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bugs in what may be there only once. */
final class PlantedKeys {

    private PlantedKeys() {}

    static List<Attack> all() {
        return List.of(
                notUnique("no unique identifier", CaseKey.ID),
                notUnique("no unique tracking code", CaseKey.CODE),
                notUnique("no unique submission key", CaseKey.SUBMISSION),
                notUnique("no unique number of a letter", CaseKey.LETTER),
                uniqueOnItsNode("identifiers are unique on each node only", CaseKey.ID),
                uniqueOnItsNode("tracking codes are unique on each node only", CaseKey.CODE),
                uniqueOnItsNode("submission keys are unique on each node only", CaseKey.SUBMISSION),
                uniqueOnItsNode("numbers of letters are unique on each node only", CaseKey.LETTER),
                Attack.cases("a case whose key is taken is left out in silence", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        if (!CaseKey.anyTaken(sound, file)) {
                            super.insert(file);
                        }
                    }
                }),
                Attack.cases("a case with a taken identifier replaces the first", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        Optional<CaseSnapshot> found = find(file.snapshot().id());
                        if (found.isPresent()) {
                            update(file.snapshot(), found.get().version(), List.of());
                        } else {
                            super.insert(file);
                        }
                    }
                }),
                Attack.cases("a taken key comes out as a storage exception", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        if (CaseKey.anyTaken(sound, file)) {
                            throw new StorageException(
                                    StorageException.Retry.WILL_NOT_HELP, new DuplicateKeyException());
                        }
                        super.insert(file);
                    }
                }),
                Attack.cases("a taken key comes out with the driver's words", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        try {
                            super.insert(file);
                        } catch (DuplicateKeyException e) {
                            e.initCause(new IllegalStateException("Key (tenant, tracking_code)=("
                                    + file.snapshot().trackingCode() + ") already exists."));
                            throw e;
                        }
                    }
                }),
                Attack.cases("submission keys are found whatever their case", sound -> new ForwardingCases(sound) {
                    @Override
                    public Optional<CaseFile> findSubmission(String keyHash) {
                        return super.findSubmission(keyHash).or(() -> inOtherCase(sound, keyHash));
                    }
                }),
                Attack.cases("submission keys collide whatever their case", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        if (file.snapshot()
                                .submission()
                                .flatMap(submission -> inOtherCase(sound, submission.keyHash()))
                                .isPresent()) {
                            throw new DuplicateKeyException();
                        }
                        super.insert(file);
                    }
                }),
                Attack.cases("of submission keys only the beginning counts", sound -> new ForwardingCases(sound) {
                    @Override
                    public Optional<CaseFile> findSubmission(String keyHash) {
                        String beginning = keyHash.substring(0, keyHash.length() - 1);
                        return "0123456789abcdef"
                                .chars()
                                .mapToObj(last -> super.findSubmission(beginning + (char) last))
                                .flatMap(Optional::stream)
                                .findFirst();
                    }
                }),
                Attack.cases(
                        "the fingerprint of a submission is not stored",
                        sound -> Altered.writes(
                                sound,
                                snapshot -> snapshot.toBuilder()
                                        .submission(withoutFingerprint(snapshot))
                                        .build(),
                                message -> message)));
    }

    private static Attack notUnique(String name, CaseKey key) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public void insert(CaseFile file) {
                super.insert(key.pastIt(sound, file));
            }
        });
    }

    private static Attack uniqueOnItsNode(String name, CaseKey key) {
        return Attack.node(name, sound -> {
            Set<Object> known = new HashSet<>();
            return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                @Override
                public CaseRepository cases() {
                    return new ForwardingCases(super.cases()) {
                        @Override
                        public void insert(CaseFile file) {
                            boolean isKnown = key.of(file.snapshot())
                                    .filter(known::contains)
                                    .isPresent();
                            super.insert(isKnown ? file : key.pastIt(this, file));
                            key.of(file.snapshot()).ifPresent(known::add);
                        }
                    };
                }
            });
        });
    }

    private static Optional<CaseFile> inOtherCase(CaseRepository cases, String keyHash) {
        return cases.findSubmission(keyHash.toLowerCase(Locale.ROOT))
                .or(() -> cases.findSubmission(keyHash.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Submission withoutFingerprint(CaseSnapshot snapshot) {
        return snapshot.submission()
                .map(submission -> new Submission(submission.keyHash(), "-"))
                .orElse(null);
    }
}
