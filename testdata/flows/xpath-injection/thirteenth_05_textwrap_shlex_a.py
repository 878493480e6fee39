# vulnerable: textwrap and casefold keep the text
import hashlib
import textwrap

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/case106/<path:target>")
def case106(target):
    raw = request.view_args["target"]
    final = textwrap.dedent("   " + raw).casefold()
    doc = etree.fromstring("<people/>")
    find = etree.XPath("//person[name='%s']/mail" % final)  # want: xpath-injection
    return {"mails": [m.text for m in find(doc)]}
