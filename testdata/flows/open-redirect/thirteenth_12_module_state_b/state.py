_current = {"value": "plain"}


def put(value):
    _current["value"] = value


def reset():
    _current["value"] = "plain"


def get():
    return _current["value"]
