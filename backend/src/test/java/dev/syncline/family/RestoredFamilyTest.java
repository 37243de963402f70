package dev.syncline.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.syncline.Restored;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.error.DamagedException;
import dev.syncline.roles.Cloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was rescued of a damaged file goes in the order of what it refers to, as before. */
final class RestoredFamilyTest {

  private static final int HEADER = 100;

  @TempDir Path folder;
  private Cloud cloud;
  private ForeignKeys server;
  private SyncClient client;
  private AlbumTable albums;
  private PhotoTable photos;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, AlbumSchema.INSTANCE, PhotoSchema.INSTANCE);
    server = new ForeignKeys(cloud);
    open("old", 1);
  }

  private void open(String name, int parallelism) {
    client = cloud.device(name, builder -> builder.http(() -> server).parallelism(parallelism));
    albums = AlbumTable.of(client);
    photos = PhotoTable.of(client);
  }

  @AfterEach
  void stop() {
    cloud.close();
  }

  /** The file is damaged, and what waited in it goes on in another one. */
  private void restore(int parallelism) throws IOException {
    int waiting = Math.toIntExact(client.outbox().count());
    client.close();
    Path file = folder.resolve("old.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, HEADER, (byte) 'x');
    Files.write(file, bytes);
    DamagedException damaged =
        catchThrowableOfType(DamagedException.class, () -> open("old", parallelism));

    open("new", parallelism);
    Restored restored = client.restore(Objects.requireNonNull(damaged.rescueFile()));

    assertThat(restored.left()).isEmpty();
    assertThat(restored.changes()).isEqualTo(waiting);
  }

  private void pushesAll() {
    assertThat(client.push().isClean())
        .as("%s %s", server.refused(), client.outbox().list())
        .isTrue();
    assertThat(server.refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16})
  void childrenGoAfterTheirParents(int parallelism) throws IOException {
    photos.insert(Photo.of("cut", "inner", "p"));
    photos.insert(Photo.of("p", "inner", null));
    albums.insert(Album.of("inner", "outer"));
    albums.insert(Album.of("outer", null));

    restore(parallelism);

    pushesAll();
    assertThat(cloud.other().get("/tables/photo").ids()).containsExactlyInAnyOrder("cut", "p");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16})
  void childrenAreUnlinkedAndDeletedBeforeTheirParents(int parallelism) throws IOException {
    albums.insert(Album.of("outer", null));
    albums.insert(Album.of("inner", "outer"));
    albums.insert(Album.of("other", null));
    photos.insert(Photo.of("p", "inner", null));
    photos.insert(Photo.of("moved", "inner", null));
    pushesAll();
    Photo moved = photos.find("moved").orElseThrow();
    photos.update(new Photo("moved", "other", null, moved.version()));
    albums.delete("outer");

    restore(parallelism);

    pushesAll();
    assertThat(cloud.other().get("/tables/photo").ids()).containsExactly("moved");
    assertThat(cloud.other().get("/tables/album").ids()).containsExactly("other");
  }

  @Test
  void whatAParkedParentHoldsIsHeldUntilThatIsRetried() throws IOException {
    server.refuse("bad");
    albums.insert(Album.of("bad", null));
    photos.insert(Photo.of("held", "bad", null));
    photos.insert(Photo.of("later", null, "held"));
    client.push();
    server.refused().clear();

    restore(1);

    assertThat(albums.state("bad")).isEqualTo(RowState.PARKED);
    assertThat(photos.state("held")).isEqualTo(RowState.WAITING);
    assertThat(photos.state("later")).isEqualTo(RowState.WAITING);
    assertThat(client.push().waiting()).isEqualTo(2);
    assertThat(server.refused()).isEmpty();

    server.refuse("");
    albums.parked().list().get(0).retry();
    pushesAll();
  }
}
