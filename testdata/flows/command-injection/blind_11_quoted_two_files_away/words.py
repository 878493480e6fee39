import shlex


def option(name, value):
    return "--" + name + "=" + shlex.quote(str(value))
