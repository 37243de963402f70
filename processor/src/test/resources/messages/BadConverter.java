@SyncTable
record Film(@Id String id, @Convert(InMinutes.class) Duration length, @Version String version) {}

abstract class InMinutes implements Converter<Duration, Integer> {}

// Instead:

@SyncTable
record Film(@Id String id, @Convert(InMinutes.class) Duration length, @Version String version) {}

class InMinutes implements Converter<Duration, Integer> {
  @Override
  public Integer toColumn(Duration value) {
    return (int) value.toMinutes();
  }

  @Override
  public Duration toModel(Integer value) {
    return Duration.ofMinutes(value);
  }
}
