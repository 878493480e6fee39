# vulnerable: the enum member picked leads to the parameter
import os
from enum import Enum

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


class Mode(Enum):
    RAW = "raw"
    FIXED = "fixed"


def prepare(given):
    mode = Mode.RAW
    if mode is Mode.FIXED:
        result = "plain"
    else:
        result = given
    return result


@app.route("/case099", methods=["POST"])
def case099():
    given = [vs[0] for key, vs in request.form.lists() if key == "name"][0]
    result = prepare(given)
    session.update(account=result)  # want: trust-boundary
    return "stored"
