def describe(text):
    result = dict(kind="chard")
    result["text"] = text
    return result
