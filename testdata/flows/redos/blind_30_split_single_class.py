# safe: one character class separates the cells
import re

from bottle import Bottle, request

app = Bottle()
SEPARATOR = re.compile(r"[,;]")


@app.post("/cells")
def cells():
    line = request.forms.get("line", "")
    return {"cells": SEPARATOR.split(line)}  # ok: redos
