# safe: the digest of the text is kept
import hashlib
import textwrap

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/case106/<path:target>")
def case106(target):
    raw = request.view_args["target"]
    final = hashlib.sha256(textwrap.dedent(raw).encode()).hexdigest()
    doc = etree.fromstring("<people/>")
    find = etree.XPath("//person[name='%s']/mail" % final)  # ok: xpath-injection
    return {"mails": [m.text for m in find(doc)]}
