package dev.syncline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.live.Moves.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MovesTest {

  @Test
  void movesSortWhateverTheOrder() {
    Seeds.forEach(
        2000,
        random -> {
          int[] origins = shuffled(random, random.nextInt(30));
          assertThat(sortedBy(Moves.toSort(origins), origins)).isEqualTo(numbers(origins.length));
        });
  }

  @Test
  void thereAreNoMoreMovesThanNeeded() {
    Seeds.forEach(
        300,
        random -> {
          int[] origins = shuffled(random, random.nextInt(8));
          assertThat(Moves.toSort(origins)).hasSize(origins.length - longestRise(origins));
        });
  }

  @Test
  void whatIsInOrderStays() {
    assertThat(Moves.toSort(new int[0])).isEmpty();
    assertThat(Moves.toSort(new int[] {3, 5, 9})).isEmpty();
  }

  @Test
  void oneThingThatGoesFarIsOneMove() {
    assertThat(Moves.toSort(new int[] {1, 2, 3, 0})).containsExactly(new Move(3, 0, 3));
    assertThat(Moves.toSort(new int[] {3, 0, 1, 2})).containsExactly(new Move(0, 3, 0));
  }

  @Test
  void manyThingsAreSortedToo() {
    int[] backwards = IntStream.range(0, 100_000).map(i -> 99_999 - i).toArray();
    assertThat(Moves.toSort(backwards)).hasSize(99_999);
  }

  /** Numbers with gaps, none twice, in any order. */
  private static int[] shuffled(Random random, int size) {
    List<Integer> numbers =
        random.ints(0, 3 * size + 1).distinct().limit(size).boxed().collect(Collectors.toList());
    return numbers.stream().mapToInt(it -> it).toArray();
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().collect(Collectors.toList());
  }

  /** Begins with the things as they stood, makes the moves, and tells their numbers in order. */
  private static List<Integer> sortedBy(List<Move> moves, int[] origins) {
    List<Integer> things = new ArrayList<>(numbers(origins.length));
    Collections.sort(things, (one, other) -> Integer.compare(origins[one], origins[other]));
    for (Move move : moves) {
      Integer moved = things.remove(move.from());
      assertThat(moved).isEqualTo(move.number());
      things.add(move.to(), moved);
    }
    return things;
  }

  /** By trying all of them. */
  private static int longestRise(int[] numbers) {
    int longest = 0;
    for (int chosen = 0; chosen < 1 << numbers.length; chosen++) {
      int subset = chosen;
      int[] some =
          IntStream.range(0, numbers.length)
              .filter(i -> (subset >> i & 1) == 1)
              .map(i -> numbers[i])
              .toArray();
      if (Arrays.equals(some, Arrays.stream(some).sorted().toArray())) {
        longest = Math.max(longest, some.length);
      }
    }
    return longest;
  }
}
