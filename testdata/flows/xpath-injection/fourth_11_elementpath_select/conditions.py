def equals(field, value):
    return "{} = '{}'".format(field, value)


def both(*conditions):
    return " and ".join(conditions)
