PLACES = {"n": "north", "s": "south"}


def lowered(value):
    return value.lower()


def known(value):
    for key in PLACES:
        if key == value:
            return PLACES[key]
    return "centre"
