package io.concertreservation.faults;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.adapter.out.redis.server.RedisOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MySQL and a Redis to be ill-treated: what they acknowledged is on the disk, and they come back on the same ports. */
public final class Servers implements AutoCloseable {

    /** Of the database server: not that of any instance. */
    static final String ZONE = "+05:30";

    private static final int MEGABYTES = 64;

    private final Path folder;
    private EmbeddedMySql mySql;
    private EmbeddedRedis redis;

    public Servers(Path folder) {
        this.folder = folder;
        this.mySql = newMySql(0);
        this.redis = newRedis(0);
    }

    public EmbeddedMySql mySql() {
        return mySql;
    }

    /** The address as an operator may give it: without a word on how times travel, which is the service's own business. */
    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + mySql.port() + "/concert?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    public EmbeddedRedis redis() {
        return redis;
    }

    /** The killed one again, on its data. */
    public void startMySqlAgain() {
        mySql = newMySql(mySql.port());
    }

    /** The killed one again, on its data. */
    public void startRedisAgain() {
        redis = newRedis(redis.port());
    }

    /** A connection of our own, not from the service's pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(mySql.jdbcUrl(), mySql.user(), mySql.password());
    }

    /** Says one command to Redis and gives the beginning of the answer, which needs no client library. */
    public String tellRedis(String command) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), redis.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
            InputStream answer = socket.getInputStream();
            byte[] beginning = new byte[4_096];
            return new String(beginning, 0, answer.read(beginning), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedMySql newMySql(int port) {
        return EmbeddedMySql.start(MySqlOptions.durable(folder.resolve("mysql"))
                .withPort(port)
                .withBufferPool(MEGABYTES)
                .withTimeZone(ZONE));
    }

    private EmbeddedRedis newRedis(int port) {
        return EmbeddedRedis.start(RedisOptions.durable(folder.resolve("redis")).withPort(port));
    }

    @Override
    public void close() {
        redis.close();
        mySql.close();
    }
}
