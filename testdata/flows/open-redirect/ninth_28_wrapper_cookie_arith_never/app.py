# vulnerable: headers handed to Response; the value goes through: arith never
from flask import Flask, Response, request

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


@app.route("/leave/28", methods=["GET", "POST"])
def case():
    source = RequestWrapper(request)
    arg1 = source.get_cookie("payload")
    bar = "/home"
    base_number = 106
    if (500 // 42) + base_number < 200:
        bar = arg1
    return Response("moved", status=302, headers={"Location": bar})  # want: open-redirect
