# safe: the script for the server is constant, the key is an argument
import redis

from flask import Flask, jsonify

app = Flask(__name__)

store = redis.Redis()
SCRIPT = "return redis.call('INCR', KEYS[1])"


@app.route("/count/<name>")
def count(name):
    return jsonify(count=store.eval(SCRIPT, 1, "count:" + name))  # ok: code-injection
