# safe: the third of the list
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/funnel", methods=["POST"])
def funnel():
    entered = request.json["list"][0]["cradle"]
    for place, word in enumerate(["ivy", entered, "hop"]):
        if place == 2:
            bar = word
            break
    else:
        bar = ""
    root = etree.parse("people.xml").getroot()
    first = root.find("person[@id='{}']".format(bar))  # ok: xpath-injection
    return {"found": first is not None}
