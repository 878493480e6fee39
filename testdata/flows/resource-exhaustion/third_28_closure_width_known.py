# safe: the width is looked up in a table of constants
from flask import Flask, request

app = Flask(__name__)
WIDTHS = {"narrow": 20, "wide": 80}


def padder(sign):
    def pad(text, width):
        return text + sign * width  # ok: resource-exhaustion

    return pad


dotted = padder(".")


@app.get("/label")
def label():
    wanted = request.args.get("width", "20")
    return dotted("label", WIDTHS.get(wanted, 20))
