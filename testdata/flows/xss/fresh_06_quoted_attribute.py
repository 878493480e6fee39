# safe: escape() inside a quoted attribute
import functools

from flask import Blueprint, Response, request
from markupsafe import escape

bp = Blueprint("profile", __name__)


def html_page(view):
    @functools.wraps(view)
    def wrapper(**kwargs):
        return Response("<!doctype html>" + view(**kwargs), mimetype="text/html")  # ok: xss
    return wrapper


@bp.get("/avatar")
@html_page
def avatar():
    alt = escape(request.cookies.get("nick", "guest"))
    return '<img src="/static/a.png" alt="{}">'.format(alt)  # ok: xss
