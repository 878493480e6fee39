# safe: only values of a fixed table come out
import xml.parsers.expat

from flask import Blueprint, request

bp = Blueprint("upload", __name__)


@bp.route("/upload/07", methods=("GET", "POST"))
def handle_07():
    """Answers GET and POST."""
    body = request.get_json(silent=True)
    user_input = body["item"]["p1"] if body else ""
    bar2 = {"a": "<note/>", "b": "<note/>"}.get(user_input, "<note/>")
    parser = xml.parsers.expat.ParserCreate()
    texts = []

    def external(context, base, system_id, public_id):
        child = parser.ExternalEntityParserCreate(context)
        with open(system_id.replace("file://", ""), "rb") as resource:
            child.ParseFile(resource)
        return 1

    parser.CharacterDataHandler = texts.append
    parser.ExternalEntityRefHandler = external
    parser.Parse(bar2, True)  # ok: xxe
    return str(len("".join(texts)))
