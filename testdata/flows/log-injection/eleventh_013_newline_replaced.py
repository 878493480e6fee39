# vulnerable: only spaces are changed
import logging
from flask import Blueprint, request

log = logging.getLogger("shop")


bp = Blueprint("offers", __name__)


@bp.post("/offers")
def offers_view():
    asked = request.form["choice"]
    log.warning("who: " + asked.replace(" ", "_"))  # want: log-injection
    return "ok"
