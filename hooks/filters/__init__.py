"""What templates may ask of a value or a record: each module is one group of filters."""
