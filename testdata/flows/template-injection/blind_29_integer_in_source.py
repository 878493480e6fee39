# safe: only an integer is put into the source
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/columns")
def columns():
    try:
        width = int(request.args.get("width", "3"))
    except ValueError:
        width = 3
    page = "<div style='columns: %d'>{{ text }}</div>" % width
    return render_template_string(page, text=request.args.get("text", ""))  # ok: template-injection
