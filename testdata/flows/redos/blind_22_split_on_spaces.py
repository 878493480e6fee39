# vulnerable: re.split with a quantified group of stars over form lines
import re

from bottle import Bottle, request

app = Bottle()
SEPARATOR = re.compile(r"(?:\s*,?\s*)*;")


@app.post("/cells")
def cells():
    line = request.forms.get("line", "")
    return {"cells": SEPARATOR.split(line)}  # want: redos
