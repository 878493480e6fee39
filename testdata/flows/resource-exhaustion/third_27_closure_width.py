# vulnerable: the closure pads to the width of the query
from flask import Flask, request

app = Flask(__name__)
WIDTHS = {"narrow": 20, "wide": 80}


def padder(sign):
    def pad(text, width):
        return text + sign * width  # want: resource-exhaustion

    return pad


dotted = padder(".")


@app.get("/label")
def label():
    wanted = request.args.get("width", "20")
    return dotted("label", int(wanted))
