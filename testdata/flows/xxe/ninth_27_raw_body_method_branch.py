# safe: the method returns before it reaches its argument
import xml.dom.minidom
import xml.sax
import xml.sax.handler

from flask import Blueprint, request

bp = Blueprint("upload", __name__)


class Chooser:
    def choose(self, text):
        limit = 86
        if (7 * 42) - limit > 200:
            return "<note/>"
        return text


@bp.route("/upload/27", methods=("GET", "POST"))
def case_27():
    """Small endpoint."""
    supplied = request.get_data(as_text=True)
    used = Chooser().choose(supplied)
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    document = xml.dom.minidom.parseString(used, reader)  # ok: xxe
    return str(len(document.documentElement.childNodes))
