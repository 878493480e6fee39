# vulnerable: the check looks at the stripped copy, the raw text is logged
import logging

from flask import abort, Flask, request

app = Flask(__name__)

log = logging.getLogger("names")


@app.post("/name")
def name():
    raw = request.form["name"]
    if "\n" in raw.strip():
        abort(400)
    log.info("name is " + raw)  # want: log-injection
    return {"ok": True}
