# safe: repr writes the line end as two signs
import logging
from flask import request

log = logging.getLogger("shop")


def init(app):

    @app.route("/tickets", methods=["POST"])
    def tickets():
        wanted = request.get_json()["where"]
        log.warning("who: %s", repr(wanted))  # ok: log-injection
        return "ok"
