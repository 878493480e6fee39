# vulnerable: what the pool makes of the parameter is run
import subprocess
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)


def prepare(word):
    return word.strip() + " --all"


@app.route("/bench/cmd/4")
def endpoint():
    param = request.args["branch"]
    with ThreadPoolExecutor(max_workers=2) as pool:
        made = list(pool.map(prepare, ["main", param]))
    bar = made[1]
    subprocess.Popen("git log " + bar, shell=True).wait()  # want: command-injection
    return "ok"
