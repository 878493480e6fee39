# vulnerable: the query's text meets the exponential pattern
import re

from fastapi import FastAPI

app = FastAPI()
GROUPS = re.compile(r"^(\d+)+$")


@app.get("/groups")
def groups(value: str):
    return {"valid": GROUPS.match(value) is not None}  # want: redos
