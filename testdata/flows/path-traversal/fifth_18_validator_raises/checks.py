def checked(name):
    if "/" in name or "\\" in name or ".." in name:
        raise ValueError("bad name")
    return name
