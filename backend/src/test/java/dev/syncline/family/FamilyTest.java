package dev.syncline.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.query.Filter;
import dev.syncline.roles.Cloud;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated models that refer to each other, and a server that minds the order. */
final class FamilyTest {

  @TempDir Path folder;
  private Cloud cloud;
  private ForeignKeys server;
  private SyncClient client;
  private AlbumTable albums;
  private PhotoTable photos;
  private int ids;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, AlbumSchema.INSTANCE, PhotoSchema.INSTANCE);
    server = new ForeignKeys(cloud);
    open(1);
  }

  private void open(int parallelism) {
    client =
        cloud.device(
            "device" + parallelism, builder -> builder.http(() -> server).parallelism(parallelism));
    albums = AlbumTable.of(client);
    photos = PhotoTable.of(client);
  }

  @AfterEach
  void stop() {
    cloud.close();
  }

  @Test
  void childrenThatWereWrittenFirstGoAfterTheirParents() {
    photos.insert(Photo.of("cut", "inner", "p"));
    photos.insert(Photo.of("p", "inner", null));
    albums.insert(Album.of("inner", "outer"));
    albums.insert(Album.of("outer", null));

    pushesAll();
  }

  @Test
  void aTreeIsDeletedFromItsLeaves() {
    childrenThatWereWrittenFirstGoAfterTheirParents();

    albums.delete("outer");

    assertThat(photos.list(Filter.all())).isEmpty();
    pushesAll();
    assertThat(cloud.other().get("/tables/album").ids()).isEmpty();
    assertThat(cloud.other().get("/tables/photo").ids()).isEmpty();
  }

  @Test
  void aPhotoIsDetachedFromItsOriginal() {
    childrenThatWereWrittenFirstGoAfterTheirParents();

    photos.delete("p");

    assertThat(photos.find("cut").orElseThrow().original()).isNull();
    pushesAll();
    assertThat(cloud.other().get("/tables/photo").ids()).containsExactly("cut");
  }

  @Test
  void anAlbumThatIsRefusedHoldsItsPhotosUntilItIsRetried() {
    server.refuse("bad");
    albums.insert(Album.of("bad", null));
    photos.insert(Photo.of("held", "bad", null));
    photos.insert(Photo.of("later", "bad", "held"));
    photos.insert(Photo.of("other", null, null));

    client.push();

    assertThat(albums.state("bad")).isEqualTo(RowState.PARKED);
    assertThat(photos.state("held")).isEqualTo(RowState.WAITING);
    assertThat(photos.state("later")).isEqualTo(RowState.WAITING);
    assertThat(photos.state("other")).isEqualTo(RowState.SYNCED);
    assertThat(server.refused()).containsExactly("bad bad");

    server.refuse("");
    server.refused().clear();
    albums.parked().list().get(0).retry();

    assertThat(photos.state("later")).isEqualTo(RowState.PENDING);
    pushesAll();
  }

  @Test
  void aTableIsPushedWithThoseThatItRefersToAndNoOther() {
    albums.insert(Album.of("of", null));
    photos.insert(Photo.of("in", "of", null));

    assertThat(albums.push()).matches(it -> it.pushed() == 1 && it.isClean());
    assertThat(photos.state("in")).isEqualTo(RowState.PENDING);

    albums.insert(Album.of("another", null));
    assertThat(photos.push()).matches(it -> it.pushed() == 2 && it.isClean());
    assertThat(albums.state("another")).isEqualTo(RowState.SYNCED);
  }

  @Test
  void whatHasToGoFirstGoesWithTheTablesThatArePushedThoughItDoesNotCount() {
    childrenThatWereWrittenFirstGoAfterTheirParents();
    albums.delete("outer");

    albums.push();

    assertThat(server.refused()).isEmpty();
    assertThat(client.outbox().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 1", "4, 1", "5, 16", "6, 16", "7, 16", "8, 16"})
  void nothingIsEverRefusedForItsOrder(long seed, int parallelism) {
    if (parallelism > 1) {
      open(parallelism);
    }
    Random random = new Random(seed);
    for (int push = 0; push < 6; push++) {
      for (int i = 0; i < 12; i++) {
        write(random);
      }
      pushesAll();
    }
  }

  /** A parent has the lower id, so that there are no circles, and no id comes twice. */
  private void write(Random random) {
    if (random.nextBoolean()) {
      writeAlbum(random);
    } else {
      writePhoto(random);
    }
  }

  private void writeAlbum(Random random) {
    Album album = any(albums.list(Filter.all()), random);
    if (album == null || random.nextInt(3) == 0) {
      String id = nextId();
      albums.insert(Album.of(id, parent(id, random)));
    } else if (random.nextInt(3) == 0) {
      albums.delete(album);
    } else {
      albums.update(
          new Album(album.id(), album.title(), parent(album.id(), random), album.version()));
    }
  }

  private void writePhoto(Random random) {
    Photo photo = any(photos.list(Filter.all()), random);
    String album = parent("z", random);
    if (photo == null || random.nextInt(3) == 0) {
      String id = nextId();
      photos.insert(Photo.of(id, album, original(id, random)));
    } else if (random.nextInt(3) == 0) {
      photos.delete(photo);
    } else {
      String original = original(photo.id(), random);
      photos.update(new Photo(photo.id(), album, original, photo.version()));
    }
  }

  private String nextId() {
    return "r" + (1000 + ids++);
  }

  private String parent(String child, Random random) {
    Album album = any(albums.list(Filter.all()), random);
    return album == null || album.id().compareTo(child) >= 0 ? null : album.id();
  }

  private String original(String copy, Random random) {
    Photo photo = any(photos.list(Filter.all()), random);
    return photo == null || photo.id().compareTo(copy) >= 0 ? null : photo.id();
  }

  private static <T> T any(List<T> all, Random random) {
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private void pushesAll() {
    assertThat(client.push().isClean())
        .as("%s %s", server.refused(), client.outbox().list())
        .isTrue();
    assertThat(server.refused()).isEmpty();
  }
}
