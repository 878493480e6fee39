# vulnerable: str() keeps the line end
import logging
from flask import request

log = logging.getLogger("shop")


def init(app):

    @app.route("/tickets", methods=["POST"])
    def tickets():
        wanted = request.get_json()["where"]
        log.warning("who: %s", str(wanted))  # want: log-injection
        return "ok"
