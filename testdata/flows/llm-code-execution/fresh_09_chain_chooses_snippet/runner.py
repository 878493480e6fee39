# safe: the chain's answer chooses a snippet of the program, the snippet is what runs
from chains import transform_name

SNIPPETS = {
    "upper": "def transform(row):\n    return {k: str(v).upper() for k, v in row.items()}\n",
    "lower": "def transform(row):\n    return {k: str(v).lower() for k, v in row.items()}\n",
}


def build(wish):
    source = SNIPPETS.get(transform_name(wish).strip(), SNIPPETS["lower"])
    space = {}
    exec(compile(source, "<wish>", "exec"), space)  # ok: llm-code-execution
    return space["transform"]
