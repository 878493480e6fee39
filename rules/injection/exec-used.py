def load(body, name, path):
    exec(body)  # want: exec-used
    exec("import " + name)  # want: exec-used
    exec(f"{name} = 1")  # want: exec-used
    exec(open(path).read())  # want: exec-used
    compile(body, path, "exec")  # want: exec-used

def fine(db, pattern):
    exec("x = 1")  # ok: constant
    db.exec(pattern)  # ok: a method of that name
    import re
    re.compile(pattern)  # ok: a regular expression


def apply(source):
    exec(compile(source, "<rule>", "exec"))  # want: exec-used


def load_source(path, space):
    body = open(path, "rb").read().decode()
    exec(body, space)  # want: exec-used
