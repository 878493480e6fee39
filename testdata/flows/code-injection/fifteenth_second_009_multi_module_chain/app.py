# vulnerable: the pipeline of the settings has a step that keeps the text
from flask import Flask, request
from pipeline import run_all

app = Flask(__name__)


def answer():
    param = request.stream.read(4096).decode()
    bar = run_all(param)
    exec(f"print({bar!s})")  # want: code-injection
    return "done"


app.add_url_rule("/item", "answer", answer, methods=["POST"])
