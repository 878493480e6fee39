# safe: what stands before the separator is a constant
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

STAFF = etree.ElementTree(etree.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>"))


def tickets():
    wanted = dict(request.headers)["X-Shop-Ref"]
    pair = "alice" + "\x1f" + wanted
    resolved = pair.partition("\x1f")[0]
    ask = etree.XPathEvaluator(STAFF)
    return str(ask("string(//user[@name='{}']/pin)".format(resolved)))  # ok: xpath-injection


app.add_url_rule("/tickets", "tickets", tickets, methods=["GET"])
