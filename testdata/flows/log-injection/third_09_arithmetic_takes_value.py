# vulnerable: 7 * 42 - 106 is 188, so the note is the query's
import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.get("/visit")
def visit():
    number = 106
    if 7 * 42 - number > 200:
        note = "visit"
    else:
        note = request.args.get("note", "")
    logger.error(f"note: {note}")  # want: log-injection
    return "", 204
