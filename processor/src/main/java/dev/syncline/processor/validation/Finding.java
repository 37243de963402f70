package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.Place;

/** A problem that was found, where, and what to tell about it. */
public record Finding(Problem problem, Place place, String message) {}
