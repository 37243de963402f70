package dev.syncline.benchmark.read;

import dev.syncline.benchmark.Todo;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;

/** Hibernate without a session's cache, in which the second find would be no find. */
final class HibernateReader implements Reader {

  private static final Logger LOGGER = Logger.getLogger("org.hibernate");

  private final SessionFactory factory;
  private final StatelessSession session;

  HibernateReader(Path file) {
    LOGGER.setLevel(Level.OFF);
    factory =
        new Configuration()
            .addAnnotatedClass(StoredTodo.class)
            .setProperty("hibernate.connection.url", "jdbc:sqlite:" + file)
            .setProperty("hibernate.dialect", SQLiteDialect.class.getName())
            .buildSessionFactory();
    session = factory.openStatelessSession();
  }

  @Override
  public Todo find(String id) {
    return session.get(StoredTodo.class, id).item();
  }

  @Override
  public List<Todo> taking(long from, long to) {
    return session
        .createQuery("from StoredTodo where minutes >= :from and minutes < :to", StoredTodo.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList()
        .stream()
        .map(StoredTodo::item)
        .toList();
  }

  @Override
  public void close() {
    session.close();
    factory.close();
  }
}
