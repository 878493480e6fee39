# safe: the helper is asked for the strict parser
from lxml import etree
from urllib.parse import parse_qs
from flask import Flask, request

app = Flask(__name__)


def parser_for(kind):
    if kind == "legacy":
        return etree.XMLParser(resolve_entities=True, load_dtd=True)
    return etree.XMLParser(resolve_entities=False)


def stamps():
    incoming = parse_qs(request.environ["QUERY_STRING"]).get("where", [""])[0]
    return "".join(etree.XML(incoming.encode(), parser_for("modern")).itertext())  # ok: xxe


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
