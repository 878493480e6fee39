# vulnerable: the JSON text is sent with Flask's default type, which is HTML
import json

from flask import Blueprint, make_response, request

bp = Blueprint("api", __name__)


def envelope(data, status="ok"):
    return json.dumps({"status": status, "data": data})


@bp.route("/api/echo/<path:item>")
def echo(item):
    body = envelope({"item": item, "lang": request.accept_languages.best})
    response = make_response(body)  # want: xss
    response.headers["Cache-Control"] = "no-store"
    return response
