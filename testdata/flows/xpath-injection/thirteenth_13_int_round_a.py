# vulnerable: the float conversion's failure is ignored and the text used
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/case110", methods=["POST"])
def page():
    upload = request.files.get("city")
    param = upload.stream.readline().decode().rstrip("\n")
    try:
        float(param)
    except ValueError:
        pass
    final = str(param)

    doc = etree.fromstring("<people/>")
    find = etree.XPath("//person[name='%s']/mail" % final)  # want: xpath-injection
    return {"mails": [m.text for m in find(doc)]}
