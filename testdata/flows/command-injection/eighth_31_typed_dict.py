# vulnerable: a typed dictionary promises a text, not which
import subprocess
from typing import TypedDict

from flask import Flask, request

app = Flask(__name__)


class Job(TypedDict):
    queue: str
    copies: int


def line(job: Job) -> str:
    return "lp -d {queue} -n {copies} /srv/form.pdf".format_map(job)


@app.route("/print", methods=["POST"])
def print_form():
    job: Job = {"queue": request.form.get("queue", "hall"), "copies": int(request.form.get("copies", 1))}
    done = subprocess.run(line(job), shell=True)  # want: command-injection
    return {"code": done.returncode}
