# vulnerable: the entry popped is the constant one at the end
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/report", methods=["POST"])
def report():
    words = ["df", "-h", request.form.get("mount", "/"), "# report"]
    title = words.pop()
    output = subprocess.getoutput(" ".join(words))  # want: command-injection
    return {"title": title, "output": output}
