package portal.trail;

import static portal.db.Tables.TRAIL_ENTRY;
import static portal.db.Tables.TRAIL_SEAL;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.db.tables.records.TrailEntryRecord;

/// Numbers committed entries and chains them: each hash covers the entry and the hash before it.
@Component
public class Chain {

    private static final String START = "0".repeat(64);

    private final DSLContext db;

    Chain(DSLContext db) {
        this.db = db;
    }

    /// What a walk over the chain found.
    ///
    /// @param sealed entries whose hash was recomputed
    /// @param unsealed entries not yet chained
    /// @param brokenAt number of the first link that does not hold, or null
    public record Verdict(
            long sealed, long unsealed, @Nullable Long brokenAt) {}

    /// Seals up to 1,000 entries in the order of their writing. Only one process at a time may seal.
    ///
    /// @return how many were sealed
    @Transactional
    public int seal() {
        var last = db.selectFrom(TRAIL_SEAL)
                .orderBy(TRAIL_SEAL.CHAIN_NO.desc())
                .limit(1)
                .fetchOne();
        long number = last == null ? 0 : last.getChainNo();
        String hash = last == null ? START : last.getHash();
        List<TrailEntryRecord> fresh = db.selectFrom(TRAIL_ENTRY)
                .whereNotExists(db.selectOne().from(TRAIL_SEAL).where(TRAIL_SEAL.ENTRY_SEQ.eq(TRAIL_ENTRY.SEQ)))
                .orderBy(TRAIL_ENTRY.SEQ)
                .limit(1000)
                .fetch();
        var insert = db.insertInto(TRAIL_SEAL, TRAIL_SEAL.CHAIN_NO, TRAIL_SEAL.ENTRY_SEQ, TRAIL_SEAL.HASH);
        for (TrailEntryRecord entry : fresh) {
            hash = link(hash, entry);
            insert = insert.values(++number, entry.getSeq(), hash);
        }
        return fresh.isEmpty() ? 0 : insert.execute();
    }

    @Transactional(readOnly = true)
    public Verdict verify() {
        String hash = START;
        long expected = 1;
        try (var rows = db.select(TRAIL_ENTRY.fields())
                .select(TRAIL_SEAL.CHAIN_NO, TRAIL_SEAL.HASH)
                .from(TRAIL_SEAL)
                .leftJoin(TRAIL_ENTRY)
                .on(TRAIL_ENTRY.SEQ.eq(TRAIL_SEAL.ENTRY_SEQ))
                .orderBy(TRAIL_SEAL.CHAIN_NO)
                .fetchSize(1000)
                .fetchLazy()) {
            for (var row : rows) {
                hash = link(hash, row.into(TRAIL_ENTRY));
                if (row.get(TRAIL_SEAL.CHAIN_NO) != expected || !hash.equals(row.get(TRAIL_SEAL.HASH))) {
                    return new Verdict(expected - 1, unsealed(), expected);
                }
                expected++;
            }
        }
        return new Verdict(expected - 1, unsealed(), null);
    }

    private long unsealed() {
        return db.fetchCount(TRAIL_ENTRY) - (long) db.fetchCount(TRAIL_SEAL);
    }

    private static String link(String before, TrailEntryRecord entry) {
        String words = String.join(
                "\u001f",
                before,
                String.valueOf(entry.getSeq()),
                String.valueOf(entry.getAt()),
                String.valueOf(entry.getActorId()),
                entry.getAct(),
                entry.getObjectKind(),
                String.valueOf(entry.getObjectId()),
                String.valueOf(entry.getConsultationId()),
                String.valueOf(entry.getDetail()));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
