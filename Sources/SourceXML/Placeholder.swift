enum PlaceholderSourceXML {}
