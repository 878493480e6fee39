# safe: the text of the request is the first entry, and it is popped before the line is joined
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/report", methods=["POST"])
def report():
    words = [request.form.get("title", "report"), "df", "-h"]
    title = words.pop(0)
    output = subprocess.getoutput(" ".join(words))  # ok: command-injection
    return {"title": title, "output": output}
