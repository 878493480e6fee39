from flask import Flask, g, request

from engine import Engine

app = Flask(__name__)


@app.before_request
def prepare():
    g.engine = Engine(debug="debug" in request.args)


@app.route("/compute", methods=["POST"])
def compute():
    return {"result": str(g.engine(request.form["x"], request.form["expr"]))}
