# vulnerable: the pattern captures the parameter
import logging
from urllib.parse import unquote_plus
from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger(__name__)


@app.route("/recipes", methods=["GET"])
def recipes():
    wanted = unquote_plus(request.full_path.partition("q=")[2])
    match {"kind": "note", "text": wanted, "tag": "start"}:
        case {"kind": "note", "text": captured}:
            outcome = captured
        case _:
            outcome = ""
    log.warning("unknown page %s", outcome)  # want: log-injection
    return "ok"
