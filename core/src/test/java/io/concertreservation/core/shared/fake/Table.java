package io.concertreservation.core.shared.fake;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows in the order of their keys; touched inside transactions only, and restored when one fails. */
public final class Table<K extends Comparable<K>, V> {
    private final InMemoryTransactions transactions;
    private TreeMap<K, V> rows = new TreeMap<>();

    public Table(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(() -> {
            TreeMap<K, V> before = new TreeMap<>(rows);
            return () -> rows = before;
        });
    }

    public Optional<V> find(K key) {
        transactions.require();
        return Optional.ofNullable(rows.get(key));
    }

    public void put(K key, V row) {
        transactions.require();
        rows.put(key, row);
    }

    public void remove(K key) {
        transactions.require();
        rows.remove(key);
    }

    /** All rows as they are now, free to be changed meanwhile. */
    public Stream<V> all() {
        transactions.require();
        return List.copyOf(rows.values()).stream();
    }

    /** All keys as they are now. */
    public Stream<K> keys() {
        transactions.require();
        return List.copyOf(rows.keySet()).stream();
    }
}
