# safe: the text becomes a number and then text
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/case110", methods=["POST"])
def page():
    upload = request.files.get("city")
    param = upload.stream.readline().decode().rstrip("\n")
    try:
        final = str(int(param))
    except ValueError:
        final = "0"

    doc = etree.fromstring("<people/>")
    find = etree.XPath("//person[name='%s']/mail" % final)  # ok: xpath-injection
    return {"mails": [m.text for m in find(doc)]}
