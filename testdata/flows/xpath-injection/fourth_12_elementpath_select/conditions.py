def equals(field, variable):
    return "{} = ${}".format(field, variable)


def both(*conditions):
    return " and ".join(conditions)
