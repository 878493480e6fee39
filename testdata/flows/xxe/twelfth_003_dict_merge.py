# vulnerable: the given overrides
import io

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/locket", methods=["POST"])
def locket():
    uploads = request.files.getlist("inkwell")
    incoming = uploads[0].filename or ""
    given = {"fruit": incoming}
    usual = {"fruit": "lemon"}
    both = {**usual, **given}
    bar = both["fruit"]
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    tree = etree.parse(io.StringIO(bar), parser=parser)  # want: xxe
    return {"tag": tree.getroot().tag}
