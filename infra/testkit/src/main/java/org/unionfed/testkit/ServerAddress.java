package org.unionfed.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Where a running server is found, and its administrator; kept as a file between the supervisor and its clients.
 *
 * @param url JDBC prefix up to the database's name, Kafka's bootstrap address, or Keycloak's address
 * @param user administrator, empty where there is none
 * @param password the administrator's
 * @param thisComputer name under which the server reaches what runs here
 */
record ServerAddress(String url, String user, String password, String thisComputer) {

    /** A server that is a process of this computer, or never calls anybody. */
    ServerAddress(String url, String user, String password) {
        this(url, user, password, "localhost");
    }

    /** Writes the file in one step, so that nobody reads half of it. */
    void writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("this-computer", thisComputer);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Path unfinished = Files.writeString(file.resolveSibling(file.getFileName() + ".unfinished"), text.toString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static ServerAddress readFrom(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ServerAddress(
                properties.getProperty("url", ""),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""),
                properties.getProperty("this-computer", "localhost"));
    }
}
