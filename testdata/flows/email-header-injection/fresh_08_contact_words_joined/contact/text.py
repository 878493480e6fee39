def one_line(value):
    return " ".join(value.split())
