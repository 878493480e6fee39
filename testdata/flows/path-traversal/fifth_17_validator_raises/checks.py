def checked(name):
    if "\\" in name or "\0" in name:
        raise ValueError("bad name")
    return name
