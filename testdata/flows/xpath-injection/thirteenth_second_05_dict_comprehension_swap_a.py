# vulnerable: keys and values change places
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def step(user_input):
    pairs = {"a": user_input}
    turned = {value: key for key, value in pairs.items()}
    bar = list(turned)[0]
    return bar


@app.route("/case029")
def endpoint():
    user_input = request.referrer or ""
    bar = step(user_input)
    doc = etree.fromstring("<people/>")
    find = etree.XPath("//person[name='%s']/mail" % bar)  # want: xpath-injection
    return {"mails": [m.text for m in find(doc)]}
