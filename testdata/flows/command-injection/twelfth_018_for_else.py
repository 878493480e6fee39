# safe: the first number ends the loop
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/carpet", methods=["POST"])
def carpet():
    param = request.data.decode("utf-8", "replace")
    for number in (4, 6, 8):
        if number % 4 == 0:
            picked = "almond"
            break
    else:
        picked = param
    result = subprocess.run(f"grep -c {picked} /srv/list.txt", shell=True, capture_output=True, text=True)  # ok: command-injection
    return {"count": result.stdout.strip()}
