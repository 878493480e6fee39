# vulnerable: quoted and unquoted
import io
import urllib.parse

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def keep_query():
    g.query = request.args.to_dict()


@app.route("/harness")
def harness():
    param = g.query["easel"]
    sent = urllib.parse.quote_plus(param)
    outcome = urllib.parse.unquote_plus(sent)
    stream = io.open("/srv/raw/" + outcome, "rb")  # want: path-traversal
    try:
        return {"size": len(stream.read())}
    finally:
        stream.close()
