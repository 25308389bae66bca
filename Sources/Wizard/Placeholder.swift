enum PlaceholderWizard {}
