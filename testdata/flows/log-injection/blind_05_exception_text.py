# vulnerable: the message of the exception repeats the user's text
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("import")


def parse(value):
    if ";" not in value:
        raise ValueError("no separator in " + value)
    return value.split(";")


@app.post("/import")
def import_line():
    try:
        parts = parse(request.get_json()["line"])
    except ValueError as error:
        log.error("import failed: %s", error)  # want: log-injection
        return {"ok": False}, 400
    return {"ok": True, "fields": len(parts)}
