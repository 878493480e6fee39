# vulnerable: response with a status and explicit type; the value goes through: strip, list pop
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/show/11", methods=["GET", "POST"])
def case_show():
    try:
        supplied = request.args["LineItem"]
    except KeyError:
        supplied = ""
    next_value = supplied.strip()
    collected = ["first"]
    collected.append(next_value)
    collected.append("plain")
    collected.pop(0)
    final = collected[0]
    return Response("Value: " + final, status=200, mimetype="text/html")  # want: xss
