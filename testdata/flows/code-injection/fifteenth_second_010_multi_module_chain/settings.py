STEPS = ["strip", "drop"]
