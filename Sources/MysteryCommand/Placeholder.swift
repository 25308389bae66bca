enum PlaceholderMysteryCommand {}
