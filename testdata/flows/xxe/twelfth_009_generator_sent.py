# vulnerable: what was sent comes back
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    asked = next(iter(request.form.keys()), "")
    def echo():
        got = yield "start"
        yield got

    talk = echo()
    next(talk)
    bar = talk.send(asked)
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    tree = etree.fromstring(bar.encode(), parser)  # want: xxe
    return {"tag": tree.tag}
