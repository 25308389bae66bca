print("mystery")
