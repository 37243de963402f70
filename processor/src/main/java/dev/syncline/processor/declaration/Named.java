package dev.syncline.processor.declaration;

/** A name that the source gives, and where. */
public record Named(String name, Place place) {}
