# safe: the ambiguous pattern runs over a constant, not over what was sent
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

BANNER = "aaaa bbbb cccc"
WORDS = re.compile(r"^(\w+\s?)*$")


@app.route("/banner")
def banner():
    matched = WORDS.match(BANNER) is not None  # ok: redos
    return jsonify(banner=BANNER, ok=matched, user=request.args.get("user", ""))
