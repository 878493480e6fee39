# safe: the mapping fills the parameter that is ignored
import io

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("render_page", __name__, url_prefix="/b")


def compose(title, body="", **extra):
    return body or title


@bp.get("/open")
def render_page():
    query = request.args.to_dict()
    param = query.get("slug", "home")
    options = {"title": "t", "footer": param}
    bar = compose(**options)
    source = io.BytesIO(bar.encode("utf-8"))
    doc = etree.parse(source, etree.XMLParser(load_dtd=True, resolve_entities=True))  # ok: xxe
    return doc.getroot().tag
