# vulnerable: the slice drops the beginning, its length is unbounded
import re
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/raw")
def raw():
    text = unquote(request.query_string.decode("ascii"))
    part = text[16:]
    return {"valid": re.match(r"^(?:[a-z]+\s*)+$", part) is not None}  # want: redos
