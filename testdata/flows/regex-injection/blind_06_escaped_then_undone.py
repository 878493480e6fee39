# vulnerable: the escape is undone by a replace that brings the star back
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

FILES = ["a.txt", "b.csv"]


@app.route("/glob")
def glob():
    wanted = re.escape(request.args["glob"]).replace("\\", "")
    regex = re.compile(wanted)  # want: regex-injection
    return jsonify(files=[f for f in FILES if regex.match(f)])
