package dev.syncline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows rows as a list in an app does: by making the steps that it is told of. */
final class Screen<T> implements LiveListener<T> {

  private final List<T> rows = new ArrayList<>();
  private final List<LiveResult<T>> results = new ArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private int ends;

  @Override
  public void changed(LiveResult<T> result) {
    result.changes().forEach(change -> change.applyTo(rows));
    assertThat(rows).isEqualTo(result.rows());
    results.add(result);
  }

  @Override
  public void failed(RuntimeException cause) {
    failures.add(cause);
  }

  @Override
  public void ended() {
    ends++;
  }

  List<T> rows() {
    return rows;
  }

  <R> List<R> rows(Function<T, R> shown) {
    return rows.stream().map(shown).collect(Collectors.toList());
  }

  List<LiveResult<T>> results() {
    return results;
  }

  /** The steps of the last result. */
  List<Change<T>> changes() {
    return results.get(results.size() - 1).changes();
  }

  List<RuntimeException> failures() {
    return failures;
  }

  int ends() {
    return ends;
  }
}
