# vulnerable: the text is taken apart and put together again
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/spaced")
def spaced():
    text = request.args.get("text", "")
    letters = [c for c in reversed(text)]
    letters.reverse()
    return render_template_string("<p>" + "".join(letters) + "</p>")  # want: template-injection
