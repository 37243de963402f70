package dev.syncline.processor.declaration;

/**
 * The embedded record that a column is a component of.
 *
 * @param property the record's name in the model
 * @param prefix what the names of its columns begin with
 */
public record Owner(String property, String prefix) {}
