# safe: escape() inside a quoted attribute
from flask import Blueprint, Response, request
from markupsafe import escape

bp = Blueprint("profile", __name__)


@bp.get("/avatar")
def avatar():
    alt = escape(request.cookies.get("nick", "guest"))
    body = '<img src="/static/a.png" alt="{}">'.format(alt)
    return Response(body, mimetype="text/html")  # ok: xss
