# vulnerable: the exception carries the parameter in args
from flask import Flask, request, Response

app = Flask(__name__)


@app.route("/case012")
def page():
    given = ""
    if request.headers.get("X-Name"):
        given = request.headers.get("X-Name")
    try:
        raise ValueError("plain", given)
    except ValueError as error:
        resolved = error.args[1]

    return Response(status=302, headers={"Location": resolved})  # want: open-redirect
