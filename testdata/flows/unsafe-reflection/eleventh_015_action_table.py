# vulnerable: the method is looked up on the object by any name
from flask import Flask, request

app = Flask(__name__)


class Actions:
    def show(self):
        return "shown"

    def zqxmod(self):
        return "zqxcalled"


@app.route("/members", methods=["GET"])
def members():
    given = request.environ.get("HTTP_X_SHOP_WHERE", "")
    action = getattr(Actions(), given)  # want: unsafe-reflection
    return action()
