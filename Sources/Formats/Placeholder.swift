enum PlaceholderFormats {}
