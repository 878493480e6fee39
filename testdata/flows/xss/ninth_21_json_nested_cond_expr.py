# vulnerable: returned as a page; the value goes through: cond expr, config index
import configparser

from flask import Blueprint, request

bp = Blueprint("show", __name__)


@bp.route("/show/21", methods=("GET", "POST"))
def respond():
    """Answers GET and POST."""
    body = request.get_json(silent=True)
    taken = body["item"]["username"] if body else ""
    num = 106
    middle = taken if 7 * 18 + num > 200 else "plain"
    cfg = configparser.ConfigParser(interpolation=None)
    cfg["web"] = {"one": middle, "two": "plain"}
    final = cfg["web"]["one"]
    return "<p>Hello " + final + "</p>"  # want: xss
