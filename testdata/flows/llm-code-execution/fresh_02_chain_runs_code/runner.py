# vulnerable: the chain's text is compiled and run in the server's process
from chains import transform_source


def build(wish):
    source = transform_source(wish)
    space = {}
    exec(compile(source, "<wish>", "exec"), space)  # want: llm-code-execution
    return space["transform"]
