def do_something(value):
    result = value
    return "%s" % result


def do_nothing(value):
    result = value
    result = "nothing"
    return result
