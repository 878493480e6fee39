# safe: the child's conversion is fixed
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Parent:
    def show(self, text):
        return self.convert(text)

    def convert(self, text):
        return text


class Child(Parent):
    def convert(self, text):
        return "lotus"


@app.route("/cradle", methods=["POST"])
def cradle():
    incoming = request.form.to_dict(flat=False)["whistle"][0]
    final = Child().show(incoming)
    tree = etree.parse("people.xml")
    search = etree.XPath("//person[mail='%s']/phone" % final)  # ok: xpath-injection
    return {"count": len(search(tree))}
