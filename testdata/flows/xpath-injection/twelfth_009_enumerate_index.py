# vulnerable: the second of the list
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/funnel", methods=["POST"])
def funnel():
    entered = request.json["list"][0]["cradle"]
    for place, word in enumerate(["ivy", entered, "hop"]):
        if place == 1:
            bar = word
            break
    else:
        bar = ""
    root = etree.parse("people.xml").getroot()
    first = root.find("person[@id='{}']".format(bar))  # want: xpath-injection
    return {"found": first is not None}
