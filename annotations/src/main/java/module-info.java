/**
 * What a model says about itself. Read by the compiler only; nothing here is needed at run time.
 */
module dev.syncline.annotation {
  exports dev.syncline.annotation;
}
