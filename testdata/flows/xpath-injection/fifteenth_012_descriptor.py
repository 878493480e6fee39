# safe: the descriptor gives its own constant
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Field:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __set__(self, obj, value):
        setattr(obj, self.slot, value)

    def __get__(self, obj, owner=None):
        return self.slot


class Form:
    city = Field()


@app.route("/item/<string:label>")
def entry(label):
    param = label
    form = Form()
    form.city = param
    bar = form.city
    tree = etree.parse("staff.xml")
    hits = tree.xpath("//person[@login='" + bar + "']")  # ok: xpath-injection
    return str(len(hits))
