# safe: the pattern that overlaps itself is used on a constant
import re

from flask import Flask, request

app = Flask(__name__)
SAMPLES = ["aab", "aaaab"]


@app.route("/lines", methods=["POST"])
def lines():
    sample = SAMPLES[len(request.get_data()) % 2]
    return {"found": bool(re.fullmatch("(a|aa)+b", sample))}  # ok: redos
