FIELDS = ("colour", "brand")


def texts(data):
    return {name: str(data[name]) for name in FIELDS if name in data}
