# safe: the attribute read through vars() is the other one
from collections import namedtuple
from types import SimpleNamespace
from xml.etree import ElementTree
from flask import request

Entry = namedtuple("Entry", "kind text")

STAFF = ElementTree.XML("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        incoming = request.form["entry"]
        entry = Entry("kind", "alice")._replace(text=incoming)
        halfway = entry.text
        bag = SimpleNamespace(clean="alice", dirty=halfway)
        bar = vars(bag)["clean"]
        return STAFF.findtext(f"user[@name='{bar}']/pin") or "nobody"  # ok: xpath-injection
