from errors import incident
from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    return jsonify(incident()), 500  # ok: stack-trace-exposure


@app.route("/")
def index():
    return jsonify(ok=True)
