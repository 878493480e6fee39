# vulnerable: only the start of the name is matched
import logging
import re

from flask import Flask, abort, request

app = Flask(__name__)
logger = logging.getLogger("names")


@app.post("/names")
def names():
    name = request.form.get("name", "")
    if not re.match(r"[A-Za-z0-9]+", name):
        abort(400)
    logger.info("new name " + name)  # want: log-injection
    return "", 201
