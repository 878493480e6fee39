# vulnerable: the class made at run time has the parameter as attribute
import logging
from urllib.parse import parse_qs
from flask import Flask, request

app = Flask(__name__)

audit = logging.getLogger("audit")


@app.route("/parcels", methods=["GET"])
def parcels():
    param = parse_qs(request.environ["QUERY_STRING"]).get("label", [""])[0]
    Made = type("Made", (), {"one": "start", "two": param})
    baz = Made.two
    audit.log(logging.WARNING, "step {}".format(baz))  # want: log-injection
    return "ok"
