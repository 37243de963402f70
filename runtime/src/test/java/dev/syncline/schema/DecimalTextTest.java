package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, o",
    "0.000, o",
    "1, p10000.1",
    "1.00, p10000.1",
    "100, p10002.1",
    "123.45, p10002.12345",
    "0.00123, p09997.123",
    "-1, n89999.8~",
    "-123.45, n89997.87654~",
    "-0.00123, n90002.876~"
  })
  void aNumberHasOneSpelling(BigDecimal value, String stored) {
    assertThat(DecimalText.format(value)).isEqualTo(stored);
    assertThat(DecimalText.parse(stored)).isEqualByComparingTo(value);
  }

  @Test
  void theOrderIsThatOfTheNumbers() {
    Seeds.forEach(
        2000,
        random -> {
          BigDecimal one = any(random);
          BigDecimal other = any(random);
          int order = DecimalText.format(one).compareTo(DecimalText.format(other));
          assertThat(Integer.signum(order)).as(one + ", " + other).isEqualTo(one.compareTo(other));
        });
  }

  @Test
  void whatIsStoredIsRead() {
    Seeds.forEach(
        2000,
        random -> {
          BigDecimal value = any(random);
          BigDecimal read = DecimalText.parse(DecimalText.format(value));
          assertThat(read).isEqualByComparingTo(value);
          assertThat(read.scale()).isNotNegative();
        });
  }

  @Test
  void theLongestNumbersAreKept() {
    BigDecimal big = BigDecimal.TEN.pow(9_999).subtract(BigDecimal.ONE);
    BigDecimal small = BigDecimal.ONE.movePointLeft(9_999);

    assertThat(DecimalText.parse(DecimalText.format(big))).isEqualByComparingTo(big);
    assertThat(DecimalText.parse(DecimalText.format(small.negate())))
        .isEqualByComparingTo(small.negate());
    assertThat(DecimalText.ofWire(DecimalText.toWire(DecimalText.format(big.add(small)))))
        .isEqualTo(DecimalText.format(big.add(small)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+9999", "1E-10000", "-1E+9999", "1E+2147483647", "1E-2147483647"})
  void longerNumbersAreRefused(BigDecimal value) {
    assertThatThrownBy(() -> DecimalText.format(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9999 digits");
  }

  @Test
  void aDigitTooFarBehindThePointIsRefused() {
    BigDecimal value = BigDecimal.ONE.add(BigDecimal.ONE.movePointLeft(10_000));

    assertThatThrownBy(() -> DecimalText.format(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "p", "x10000.1", "n89999.8", "12", "p10000."})
  void whatIsNoNumberIsRefused(String stored) {
    assertThatThrownBy(() -> DecimalText.parse(stored))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1.50, 1.5", "1E+3, 1000", "-0.10, -0.1", "0.0, 0"})
  void theWireHasNoExponent(String written, String plain) {
    assertThat(DecimalText.toWire(DecimalText.ofWire(written))).isEqualTo(plain);
  }

  @Test
  void aWholeNumberHasNothingBehindThePoint() {
    assertThat(DecimalText.parseWhole(DecimalText.wholeOfWire("12.0"))).isEqualTo(12);
    assertThat(DecimalText.parseWhole(DecimalText.format(BigInteger.TEN.pow(30))))
        .isEqualTo(BigInteger.TEN.pow(30));
    assertThatThrownBy(() -> DecimalText.wholeOfWire("12.5"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTextOfAnyLengthIsNotCounted() {
    assertThatThrownBy(() -> DecimalText.ofWire("1".repeat(20_015)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("digits");
  }

  private static BigDecimal any(Random random) {
    BigInteger digits = new BigInteger(random.nextInt(70), random);
    BigInteger signed = random.nextBoolean() ? digits : digits.negate();
    return new BigDecimal(signed, random.nextInt(40) - 20);
  }
}
