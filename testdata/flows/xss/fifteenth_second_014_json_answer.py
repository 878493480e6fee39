# safe: jsonify says that it is JSON
from flask import Flask, jsonify, request

app = Flask(__name__)


def detail():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    return jsonify(said=param)  # ok: xss


app.add_url_rule("/view", "detail", detail)
