# safe: str methods instead of a pattern for the user's text, the pattern sees a constant
import re

from bottle import Bottle, request

app = Bottle()
VERSION = re.compile(r"(\d+\.?)*")


@app.get("/token")
def token():
    text = request.query.get("t", "")
    version = VERSION.match("3.12.1").group()  # ok: redos
    return {"valid": text.startswith("tk_") and text.isascii(), "version": version}
