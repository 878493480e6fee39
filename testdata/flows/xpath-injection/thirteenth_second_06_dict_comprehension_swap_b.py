# safe: the value looked up is a constant
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def step(user_input):
    pairs = {"a": user_input}
    turned = {value: key for key, value in pairs.items()}
    bar = list(turned.values())[0]
    return bar


@app.route("/case029")
def endpoint():
    user_input = request.referrer or ""
    bar = step(user_input)
    doc = etree.fromstring("<people/>")
    find = etree.XPath("//person[name='%s']/mail" % bar)  # ok: xpath-injection
    return {"mails": [m.text for m in find(doc)]}
