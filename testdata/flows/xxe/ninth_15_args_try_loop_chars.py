# vulnerable: lxml XML function with the lenient parser; the value goes through: loop chars
from flask import Blueprint, request
from lxml import etree

bp = Blueprint("feed", __name__)


@bp.route("/feed/15", methods=("GET", "POST"))
def handle_15():
    try:
        incoming = request.args["Subject"]
    except KeyError:
        incoming = ""
    chosen_value = ""
    for letter in incoming:
        chosen_value += letter
    root = etree.XML(chosen_value, etree.XMLParser(no_network=False, resolve_entities=True))  # want: xxe
    return "ok" if root is not None else "empty"
