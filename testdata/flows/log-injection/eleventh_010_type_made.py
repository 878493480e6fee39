# safe: the other attribute of the class is a constant
import logging
from urllib.parse import parse_qs
from flask import Flask, request

app = Flask(__name__)

audit = logging.getLogger("audit")


@app.route("/parcels", methods=["GET"])
def parcels():
    param = parse_qs(request.environ["QUERY_STRING"]).get("label", [""])[0]
    Made = type("Made", (), {"one": "start", "two": param})
    baz = Made().one
    audit.log(logging.WARNING, "step {}".format(baz))  # ok: log-injection
    return "ok"
