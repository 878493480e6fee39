# vulnerable: the length is only checked after the match
import re

from bottle import Bottle, abort, request

app = Bottle()
TOKEN = re.compile(r"(?:a|b|ab)+c")


@app.get("/token")
def token():
    text = request.query.get("t", "")
    found = TOKEN.fullmatch(text)  # want: redos
    if len(text) > 64:
        abort(400, "too long")
    return {"valid": found is not None}
