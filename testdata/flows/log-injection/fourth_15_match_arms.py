# vulnerable: the arm for any other state logs the value itself
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger("states")


@app.put("/orders/<int:number>/state")
def set_state(number):
    state = request.form.get("state", "")
    match state:
        case "paid" | "sent":
            note = state
        case "":
            note = "missing"
        case _:
            note = "unknown " + state
    logger.warning("order %d: %s", number, note)  # want: log-injection
    return "", 204
