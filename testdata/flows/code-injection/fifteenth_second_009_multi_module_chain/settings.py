STEPS = ["strip", "lower"]
