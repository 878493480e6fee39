# vulnerable: Popen with a shell option in a dictionary; the value goes through: percent map, comprehension, nested class
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/run/form")
def show_form():
    return "<form method=post><input name=payload></form>"


@app.route("/run/09", methods=["GET", "POST"])
def serve():
    """Answers GET and POST."""
    submitted = request.get_data(as_text=True)

    held = "%(b)s" % {"a": "status", "b": submitted}

    temp = [entry for entry in ("status", held)][1]

    class Local:
        def do_something(self, x):
            return x

    bar2 = Local().do_something(temp)

    options = {"shell": True, "stdout": subprocess.PIPE}
    process = subprocess.Popen("host " + bar2, **options)  # want: command-injection
    process.communicate()
    return "done"
