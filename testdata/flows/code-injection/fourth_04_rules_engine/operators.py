SYMBOLS = {"more": ">", "less": "<", "same": "=="}


def condition(symbol, limit):
    return "total {} {}".format(SYMBOLS[symbol], int(limit))
