# safe: the closure puts the constant label into the page
from flask import Flask, request
from store import load

app = Flask(__name__)


def page(label):
    def render(error):
        return label + " failed"

    return render


failed = page("report")


@app.get("/report")
def report():
    try:
        return load(request.args["report"])
    except Exception as error:
        return failed(error), 500  # ok: stack-trace-exposure
