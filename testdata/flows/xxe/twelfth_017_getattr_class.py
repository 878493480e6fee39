# vulnerable: the attribute that is there
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Echo:
    def __init__(self, text):
        self.__dict__["text"] = text

    def __getattr__(self, name):
        return "no " + name


@app.route("/pillow")
def pillow():
    incoming = [value for name, value in request.args.items(multi=True) if name == "carpet"][0]
    outcome = Echo(incoming).text
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    tree = etree.fromstring(outcome.encode(), parser)  # want: xxe
    return {"tag": tree.tag}
