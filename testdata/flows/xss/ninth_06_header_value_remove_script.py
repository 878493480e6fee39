# vulnerable: streamed rows; the value goes through: unescape, remove script
import html
import urllib.parse

from flask import Blueprint, Response, request

bp = Blueprint("greet", __name__)


@bp.route("/greet/06", methods=("GET", "POST"))
def process_greet():
    param = request.headers.get("X-Vector", "")
    param = urllib.parse.unquote(param)
    middle = html.unescape(html.escape(param))
    bar2 = middle.replace("<script>", "").replace("</script>", "")

    def rows():
        yield "<ol>"
        yield f"<li>{bar2}</li>"
        yield "</ol>"

    return Response(rows(), content_type="text/html; charset=utf-8")  # want: xss
