# safe: only letters and digits stay
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/bucket", methods=["POST"])
def bucket():
    incoming = request.files["basket"].filename
    chosen = "".join(char for char in incoming if char.isalnum())
    tree = etree.parse("people.xml")
    found = tree.xpath("/people/person[@name='" + chosen + "']")  # ok: xpath-injection
    return {"count": len(found)}
