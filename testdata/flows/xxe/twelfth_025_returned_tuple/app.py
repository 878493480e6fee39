# vulnerable: the second of the returned
from flask import Flask, request
from lxml import etree

from lib import split_up

app = Flask(__name__)


class Reader:
    def __init__(self, req):
        self.req = req

    def read(self, name):
        found = self.req.form.get(name)
        return found if found is not None else ""


@app.route("/mirror", methods=["POST"])
def mirror():
    param = Reader(request).read("anchor")
    _, picked = split_up(param)
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    tree = etree.fromstring(picked.encode(), parser)  # want: xxe
    return {"tag": tree.tag}
