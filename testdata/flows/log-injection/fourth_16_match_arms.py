# safe: the arm for any other state logs only its length
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("states")


@app.put("/orders/<int:number>/state")
def set_state(number):
    state = request.form.get("state", "")
    match state:
        case "paid" | "sent":
            note = "known"
        case "":
            note = "missing"
        case _:
            note = "unknown, %d letters" % len(state)
    logger.warning("order %d: %s", number, note)  # ok: log-injection
    return "", 204
