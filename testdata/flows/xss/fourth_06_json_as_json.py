# safe: the answer's type is JSON and sniffing is switched off
import json

from flask import Blueprint, make_response, request

bp = Blueprint("api", __name__)


def envelope(data, status="ok"):
    return json.dumps({"status": status, "data": data})


@bp.route("/api/echo/<path:item>")
def echo(item):
    body = envelope({"item": item, "lang": request.accept_languages.best})
    response = make_response(body, 200, {"Content-Type": "application/json"})  # ok: xss
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
