package dev.syncline.processor.model;

/**
 * Where a column stands that is a component of an embedded record.
 *
 * @param record the record's name in the model
 * @param needed whether the record has no room for null in it
 */
public record Inside(String record, boolean needed) {}
