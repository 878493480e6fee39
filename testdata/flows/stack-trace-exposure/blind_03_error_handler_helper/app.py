from errors import describe
from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    return jsonify(describe()), 500  # want: stack-trace-exposure


@app.route("/")
def index():
    return jsonify(ok=True)
