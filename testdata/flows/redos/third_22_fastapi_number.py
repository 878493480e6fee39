# safe: the text that is matched is that of an integer
import re

from fastapi import FastAPI

app = FastAPI()
GROUPS = re.compile(r"^(\d+)+$")


@app.get("/groups")
def groups(value: int):
    return {"valid": GROUPS.match(str(value % 100000)) is not None}  # ok: redos
