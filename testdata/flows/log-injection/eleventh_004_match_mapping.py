# safe: the pattern captures the other value
import logging
from urllib.parse import unquote_plus
from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger(__name__)


@app.route("/recipes", methods=["GET"])
def recipes():
    wanted = unquote_plus(request.full_path.partition("q=")[2])
    match {"kind": "note", "text": wanted, "tag": "start"}:
        case {"kind": "note", "tag": captured}:
            outcome = captured
        case _:
            outcome = ""
    log.warning("unknown page %s", outcome)  # ok: log-injection
    return "ok"
