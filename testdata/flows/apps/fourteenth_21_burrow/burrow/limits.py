import re
from typing import Annotated

from fastapi import HTTPException, Query

BRANCHES = ["main", "next"]


def check_branch(branch: Annotated[str, Query()]):
    for known in BRANCHES:
        if branch == known:
            return known
    raise HTTPException(404)


def git_ref(ref):
    if ref.startswith("-") or not re.fullmatch(r"[\w./-]+", ref):
        raise HTTPException(400)
    return ref
