# safe: the search text is escaped for the pattern
import re

from flask import Flask, request

app = Flask(__name__)
LINES = open("data.txt").read().splitlines()


@app.route("/grep")
def grep():
    pattern = "^.*" + re.escape(request.args.get("q", "")) + ".*$"
    return {"lines": [line for line in LINES if re.search(pattern, line)]}  # ok: regex-injection
