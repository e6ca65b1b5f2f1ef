package dk.refusion.history;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dk.refusion.law.Legislation;

/** Persons of whom no more counts are kept than of very many, and how often one was counted. */
public final class FewCounts {
    private final Cache<CountedHistories.Known, CountedHistory> kept;
    private final CountedHistories persons;

    public FewCounts(Histories histories, Legislation law, int mostKept) {
        kept = CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumSize(mostKept)
                .recordStats()
                .build();
        persons = new CountedHistories(histories, law, kept);
    }

    public CountedHistories persons() {
        return persons;
    }

    public long walks() {
        return kept.stats().missCount();
    }
}
