# safe: a text with a line break is refused
import logging

from flask import abort, Flask, request

app = Flask(__name__)

log = logging.getLogger("names")


@app.post("/name")
def name():
    raw = request.form["name"]
    if "\n" in raw or "\r" in raw:
        abort(400)
    log.info("name is " + raw)  # ok: log-injection
    return {"ok": True}
