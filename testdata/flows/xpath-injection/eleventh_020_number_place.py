# safe: the place is a number
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

STAFF = etree.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


@app.route("/recipes", methods=["GET"])
def recipes():
    values = request.args.getlist("line")
    wanted = values[0] if values else ""
    return ",".join(STAFF.xpath("//user[position()=" + str(int(wanted)) + "]/pin/text()"))  # ok: xpath-injection
