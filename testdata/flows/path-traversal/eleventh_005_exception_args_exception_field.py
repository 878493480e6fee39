# vulnerable: the exception carries the parameter in its second argument; then the exception's field is read in the handler
from flask import Flask, request, send_file

app = Flask(__name__)


class Carrier(Exception):
    pass


class Refused(Exception):
    def __init__(self, what):
        super().__init__("refused")
        self.what = what


def refuse(value):
    raise Refused(value)


@app.route("/boats", methods=["GET"])
def boats():
    asked = dict(request.headers)["X-Shop-Item"]
    try:
        raise Carrier("readme.txt", asked)
    except Carrier as carried:
        halfway = carried.args[1]
    try:
        refuse(halfway)
        product = "readme.txt"
    except Refused as refused:
        product = refused.what
    return send_file("/srv/docs/" + product)  # want: path-traversal
