# vulnerable: escape() inside an attribute without quotes
from flask import Blueprint, Response, request
from markupsafe import escape

bp = Blueprint("profile", __name__)


@bp.get("/avatar")
def avatar():
    alt = escape(request.cookies.get("nick", "guest"))
    body = "<img src=/static/a.png alt={}>".format(alt)
    return Response(body, mimetype="text/html")  # want: xss
