# safe: CWE-489 (or 215, 94): it is off
import os

from flask import Flask, render_template_string

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/")
def index():
    return render_template_string("<h1>Garden</h1>")


if __name__ == "__main__":
    app.run(host="127.0.0.1")  # ok: CWE-489
