package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.SourceType;
import dev.syncline.processor.declaration.SourceType.Supported;

/**
 * What to say of ids and versions that are no texts, by what was probably meant with their type.
 */
final class SystemTypes {

  private SystemTypes() {}

  static Problem ofId(SourceType type) {
    if (!(type instanceof Supported supported)) {
      return Problem.ID_NOT_STRING;
    }
    return switch (supported.value().kind()) {
      case INT8, INT16, INT32, INT64, BIG_INTEGER -> Problem.ID_COUNTED;
      case UUID -> Problem.ID_UUID;
      default -> Problem.ID_NOT_STRING;
    };
  }

  static Problem ofVersion(SourceType type) {
    if (!(type instanceof Supported supported)) {
      return Problem.VERSION_NOT_STRING;
    }
    return switch (supported.value().kind()) {
      case INT8, INT16, INT32, INT64, BIG_INTEGER -> Problem.VERSION_COUNTED;
      case INSTANT, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> Problem.VERSION_TIME;
      case BLOB -> Problem.VERSION_BYTES;
      default -> Problem.VERSION_NOT_STRING;
    };
  }
}
