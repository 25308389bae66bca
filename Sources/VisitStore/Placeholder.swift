enum PlaceholderVisitStore {}
